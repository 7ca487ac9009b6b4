/* eslint-disable @typescript-eslint/non-nullable-type-assertion-style -- rows are read unchecked, which is the point */

const inputCode = 0
const addCode = 1
const subCode = 2
const mulCode = 3
const sinCode = 4
const tanhCode = 5
const reluCode = 6

/**
 * The yardstick: a tape with nothing but its columns. Nodes are plain integers, methods append a row and return its
 * number, nothing is checked, and `clear` forgets everything to use the memory again. What a user of it gets wrong
 * goes wrong silently. Its columns double when they are full, since nobody knows how long a recording will be.
 */
export class Yardstick {
  #length = 0
  #opcodes: Uint8Array
  #lefts: Int32Array
  #rights: Int32Array
  #primals: Float64Array
  #adjoints: Float64Array

  constructor(capacity = 1024) {
    this.#opcodes = new Uint8Array(capacity)
    this.#lefts = new Int32Array(capacity)
    this.#rights = new Int32Array(capacity)
    this.#primals = new Float64Array(capacity)
    this.#adjoints = new Float64Array(0)
  }

  get length(): number {
    return this.#length
  }

  clear(): void {
    this.#length = 0
  }

  #append(opcode: number, left: number, right: number, primal: number): number {
    const node = this.#length
    if (node === this.#opcodes.length) this.#grow()
    this.#opcodes[node] = opcode
    this.#lefts[node] = left
    this.#rights[node] = right
    this.#primals[node] = primal
    this.#length = node + 1
    return node
  }

  #grow(): void {
    const capacity = 2 * this.#length
    const { opcodes, lefts, rights, primals } = {
      opcodes: new Uint8Array(capacity),
      lefts: new Int32Array(capacity),
      rights: new Int32Array(capacity),
      primals: new Float64Array(capacity),
    }
    opcodes.set(this.#opcodes)
    lefts.set(this.#lefts)
    rights.set(this.#rights)
    primals.set(this.#primals)
    this.#opcodes = opcodes
    this.#lefts = lefts
    this.#rights = rights
    this.#primals = primals
  }

  input(primal: number): number {
    return this.#append(inputCode, 0, 0, primal)
  }

  add(x: number, y: number): number {
    return this.#append(addCode, x, y, (this.#primals[x] as number) + (this.#primals[y] as number))
  }

  sub(x: number, y: number): number {
    return this.#append(subCode, x, y, (this.#primals[x] as number) - (this.#primals[y] as number))
  }

  mul(x: number, y: number): number {
    return this.#append(mulCode, x, y, (this.#primals[x] as number) * (this.#primals[y] as number))
  }

  sin(x: number): number {
    return this.#append(sinCode, x, 0, Math.sin(this.#primals[x] as number))
  }

  tanh(x: number): number {
    return this.#append(tanhCode, x, 0, Math.tanh(this.#primals[x] as number))
  }

  relu(x: number): number {
    const primal = this.#primals[x] as number
    return this.#append(reluCode, x, 0, primal <= 0 ? 0 : primal)
  }

  primal(node: number): number {
    return this.#primals[node] as number
  }

  adjoint(node: number): number {
    return this.#adjoints[node] as number
  }

  /** Leaves ∂root/∂node in the adjoint of every node. */
  sweep(root: number): void {
    const opcodes = this.#opcodes
    const lefts = this.#lefts
    const rights = this.#rights
    const primals = this.#primals
    if (this.#adjoints.length <= root) this.#adjoints = new Float64Array(opcodes.length)
    else this.#adjoints.fill(0, 0, root + 1)
    const adjoints = this.#adjoints
    adjoints[root] = 1
    for (let node = root; node >= 0; node--) {
      const adjoint = adjoints[node] as number
      const left = lefts[node] as number
      switch (opcodes[node] as number) {
        case addCode: {
          const right = rights[node] as number
          adjoints[left] = (adjoints[left] as number) + adjoint
          adjoints[right] = (adjoints[right] as number) + adjoint
          break
        }
        case subCode: {
          const right = rights[node] as number
          adjoints[left] = (adjoints[left] as number) + adjoint
          adjoints[right] = (adjoints[right] as number) - adjoint
          break
        }
        case mulCode: {
          const right = rights[node] as number
          const x = primals[left] as number
          const y = primals[right] as number
          adjoints[left] = (adjoints[left] as number) + adjoint * y
          adjoints[right] = (adjoints[right] as number) + adjoint * x
          break
        }
        case sinCode:
          adjoints[left] = (adjoints[left] as number) + adjoint * Math.cos(primals[left] as number)
          break
        case tanhCode: {
          const output = primals[node] as number
          adjoints[left] = (adjoints[left] as number) + adjoint * (1 - output * output)
          break
        }
        case reluCode:
          if ((primals[left] as number) > 0) adjoints[left] = (adjoints[left] as number) + adjoint
          break
      }
    }
  }
}
