import { run } from '@wengert/cli'
import type { System } from '@wengert/cli'
import { expectTypeOf } from 'expect-type'

expectTypeOf(run).toEqualTypeOf<(args: ReadonlyArray<string>, system: System) => Promise<number>>()
expectTypeOf<System['writeOut']>().toEqualTypeOf<(text: string) => void>()
