/**
 * The notebook's `Value`, ported line by line: every node holds a closure, gradients accumulate in place. It keeps the
 * notebook's own words; `relu` is micrograd's.
 */
export class Value {
  data: number
  grad = 0
  op: string
  label: string
  propagate: () => void = () => undefined
  readonly prev: ReadonlySet<Value>

  constructor(data: number, children: ReadonlyArray<Value> = [], op = '', label = '') {
    this.data = data
    this.prev = new Set(children)
    this.op = op
    this.label = label
  }

  toString(): string {
    return `Value(data=${String(this.data)})`
  }

  add(other: Value | number): Value {
    const right = other instanceof Value ? other : new Value(other)
    const out = new Value(this.data + right.data, [this, right], '+')
    out.propagate = () => {
      this.grad += 1 * out.grad
      right.grad += 1 * out.grad
    }
    return out
  }

  mul(other: Value | number): Value {
    const right = other instanceof Value ? other : new Value(other)
    const out = new Value(this.data * right.data, [this, right], '*')
    out.propagate = () => {
      this.grad += right.data * out.grad
      right.grad += this.data * out.grad
    }
    return out
  }

  pow(exponent: number): Value {
    const out = new Value(this.data ** exponent, [this], `**${String(exponent)}`)
    out.propagate = () => {
      this.grad += exponent * this.data ** (exponent - 1) * out.grad
    }
    return out
  }

  div(other: Value | number): Value {
    return this.mul(other instanceof Value ? other.pow(-1) : other ** -1)
  }

  neg(): Value {
    return this.mul(-1)
  }

  sub(other: Value | number): Value {
    return this.add(other instanceof Value ? other.neg() : -other)
  }

  tanh(): Value {
    const x = this.data
    const t = (Math.exp(2 * x) - 1) / (Math.exp(2 * x) + 1)
    const out = new Value(t, [this], 'tanh')
    out.propagate = () => {
      this.grad += (1 - t ** 2) * out.grad
    }
    return out
  }

  exp(): Value {
    const out = new Value(Math.exp(this.data), [this], 'exp')
    out.propagate = () => {
      this.grad += out.data * out.grad
    }
    return out
  }

  relu(): Value {
    const out = new Value(this.data < 0 ? 0 : this.data, [this], 'ReLU')
    out.propagate = () => {
      this.grad += (out.data > 0 ? 1 : 0) * out.grad
    }
    return out
  }

  backward(): void {
    const topo: Array<Value> = []
    const visited = new Set<Value>()
    const buildTopo = (value: Value): void => {
      if (visited.has(value)) return
      visited.add(value)
      for (const child of value.prev) buildTopo(child)
      topo.push(value)
    }
    buildTopo(this)
    this.grad = 1
    for (const node of topo.reverse()) node.propagate()
  }
}
