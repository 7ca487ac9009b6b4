import { apply, literal, output, x } from '../rule/Rule.js'
import { op, real } from './Op.js'

/** Circular and hyperbolic functions, in radians. */
export const trigonometric = {
  sin: op({
    label: 'sin',
    arity: 1,
    documentation: 'The sine of an angle in radians.',
    latex: '\\sin x',
    domain: [real],
    kinks: [],
    partials: [apply('cos', x)],
    value: (a = NaN) => Math.sin(a),
    javascript: 'Math.sin($0)',
  }),
  cos: op({
    label: 'cos',
    arity: 1,
    documentation: 'The cosine of an angle in radians.',
    latex: '\\cos x',
    domain: [real],
    kinks: [],
    partials: [apply('neg', apply('sin', x))],
    value: (a = NaN) => Math.cos(a),
    javascript: 'Math.cos($0)',
  }),
  tanh: op({
    label: 'tanh',
    arity: 1,
    documentation: 'The hyperbolic tangent.',
    latex: '\\tanh x',
    domain: [real],
    kinks: [],
    partials: [apply('sub', literal(1), apply('mul', output, output))],
    value: (a = NaN) => Math.tanh(a),
    javascript: 'Math.tanh($0)',
  }),
}
