import { label, less, mul, neg, primal, record, replay, scope } from '@wengert/core'
import { areRefused } from './refusals.js'

areRefused([
  [
    'a comparison of a node with a number',
    () =>
      replay(
        record((x) => (less(x, 0) ? neg(x) : x), -2),
        5,
      ),
    {
      _tag: 'BranchChanged',
      node: 2,
      was: 1,
      now: 0,
      label: 'node 0 < 0',
      sides: [
        { node: 0, name: 'node 0', was: -2, now: 5 },
        { node: 1, name: '0', was: 0, now: 0 },
      ],
      scope: [],
      message:
        'Expected the comparison node 0 < 0 at node 2 to be true as recorded, but it is false, since node 0 was -2 and is 5: the function would take another path at these inputs. Record it again there.',
    },
  ],
  [
    'a comparison that was false',
    () =>
      replay(
        record((x) => (less(x, 0) ? neg(x) : x), 2),
        -5,
      ),
    {
      _tag: 'BranchChanged',
      node: 2,
      was: 0,
      now: 1,
      label: 'node 0 < 0',
      sides: [
        { node: 0, name: 'node 0', was: 2, now: -5 },
        { node: 1, name: '0', was: 0, now: 0 },
      ],
      scope: [],
      message:
        'Expected the comparison node 0 < 0 at node 2 to be false as recorded, but it is true, since node 0 was 2 and is -5: the function would take another path at these inputs. Record it again there.',
    },
  ],
  [
    'a comparison of what has a label with an input, in scopes',
    () =>
      replay(
        record(
          ({ x, y }) => scope('a', () => scope('b', () => (less(label(mul(x, 2), 'twice'), y) ? neg(x) : x))),
          { x: -2, y: 3 },
        ),
        { x: 5, y: 3 },
      ),
    {
      _tag: 'BranchChanged',
      node: 4,
      was: 1,
      now: 0,
      label: 'twice < y',
      sides: [
        { node: 3, name: 'twice', was: -4, now: 10 },
        { node: 1, name: 'y', was: 3, now: 3 },
      ],
      scope: ['a', 'b'],
      message:
        'Expected the comparison twice < y at node 4 in a / b to be true as recorded, but it is false, since twice was -4 and is 10, and y is still 3: the function would take another path at these inputs. Record it again there.',
    },
  ],
  [
    'a comparison both of whose sides have changed',
    () =>
      replay(
        record(({ x, y }) => (less(x, y) ? x : y), { x: 1, y: 2 }),
        { x: -0, y: -1 },
      ),
    {
      _tag: 'BranchChanged',
      node: 2,
      was: 1,
      now: 0,
      label: 'x < y',
      sides: [
        { node: 0, name: 'x', was: 1, now: -0 },
        { node: 1, name: 'y', was: 2, now: -1 },
      ],
      scope: [],
      message:
        'Expected the comparison x < y at node 2 to be true as recorded, but it is false, since x was 1 and is -0, and y was 2 and is -1: the function would take another path at these inputs. Record it again there.',
    },
  ],
  [
    'a comparison with NaN',
    () =>
      replay(
        record((x) => (less(x, 0) ? neg(x) : x), -2),
        NaN,
      ),
    {
      _tag: 'BranchChanged',
      node: 2,
      was: 1,
      now: 0,
      label: 'node 0 < 0',
      sides: [
        { node: 0, name: 'node 0', was: -2, now: NaN },
        { node: 1, name: '0', was: 0, now: 0 },
      ],
      scope: [],
      message:
        'Expected the comparison node 0 < 0 at node 2 to be true as recorded, but it is false, since node 0 was -2 and is NaN: the function would take another path at these inputs. Record it again there.',
    },
  ],
  [
    'a pinned input',
    () =>
      replay(
        record((x) => mul(x, primal(x)), -2),
        5,
      ),
    {
      _tag: 'BranchChanged',
      node: 1,
      was: -2,
      now: 5,
      label: 'node 0',
      sides: [{ node: 0, name: 'node 0', was: -2, now: 5 }],
      scope: [],
      message:
        'Expected the primal of node 0, pinned at node 1, to be -2 as recorded, but it is 5: the function would take another path at these inputs. Record it again there.',
    },
  ],
  [
    'a pinned node',
    () =>
      replay(
        record((x) => mul(x, primal(label(mul(x, x), 'square'))), 0),
        5,
      ),
    {
      _tag: 'BranchChanged',
      node: 2,
      was: 0,
      now: 25,
      label: 'square',
      sides: [{ node: 1, name: 'square', was: 0, now: 25 }],
      scope: [],
      message:
        'Expected the primal of square, pinned at node 2, to be 0 as recorded, but it is 25: the function would take another path at these inputs. Record it again there.',
    },
  ],
])
