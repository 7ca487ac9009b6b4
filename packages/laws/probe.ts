import { record } from '@wengert/core'
import { backward, grad, hvp } from '@wengert/grad'
import { lstm } from './test/published/functions/lstm.js'
import { largeTask, scattered } from './test/published/functions/lstmTask.js'
const at = scattered(16 * 14 + 3 * 14, 3), v = scattered(at.length, 8)
const t = (name: string, g: () => any) => { const s = performance.now(); const r = g(); console.log(name, (performance.now() - s).toFixed(0)); return r }
for (const c of [130, 260, 520, 1040]) {
  const f = lstm({ ...largeTask, characters: largeTask.characters.slice(0, c) })
  console.log(c)
  t('grad', () => grad(f)(at)); t('hvp', () => hvp(f)(at, v))
  const r = t('record grad', () => record((xs: any) => grad(f)(xs) as any, at as any))
  console.log(r.tape.length)
  t('backward', () => backward(r, v as any))
}
