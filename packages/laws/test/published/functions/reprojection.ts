import { add, cos, div, dot, mul, norm, sin, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'

type Vector = ReadonlyArray<Scalar>

const feature = [0.3, -0.2]

const cross = ([a = NaN, b = NaN, c = NaN]: Vector, [x = NaN, y = NaN, z = NaN]: Vector): Vector => [
  sub(mul(b, z), mul(c, y)),
  sub(mul(c, x), mul(a, z)),
  sub(mul(a, y), mul(b, x)),
]

/** Rodrigues' rotation of a point by a rotation vector. */
const rotated = (rotation: Vector, point: Vector): Vector => {
  const angle = norm(rotation)
  const axis = rotation.map((x) => div(x, angle))
  const turned = cross(axis, point)
  const along = mul(dot(axis, point), sub(1, cos(angle)))
  return point.map((x, k) =>
    add(add(mul(x, cos(angle)), mul(turned[k] ?? NaN, sin(angle))), mul(axis[k] ?? NaN, along)),
  )
}

/**
 * ADBench's bundle adjustment: the two residuals of one observation, of a camera with rotation, centre, focal length,
 * principal point and two radial distortions (11 parameters), a point (3) and a weight.
 */
export const reprojection = (xs: Vector): Vector => {
  const [focal = NaN, u0 = NaN, v0 = NaN, k1 = NaN, k2 = NaN] = xs.slice(6, 11)
  const [x = NaN, y = NaN, z = NaN, weight = NaN] = xs.slice(11)
  const centred = [x, y, z].map((coordinate, k) => sub(coordinate, xs[3 + k] ?? NaN))
  const [a = NaN, b = NaN, depth = NaN] = rotated(xs.slice(0, 3), centred)
  const [u, v] = [div(a, depth), div(b, depth)]
  const squared = add(square(u), square(v))
  const distortion = add(add(1, mul(k1, squared)), mul(k2, square(squared)))
  return [
    mul(weight, sub(add(mul(mul(u, distortion), focal), u0), feature[0] ?? NaN)),
    mul(weight, sub(add(mul(mul(v, distortion), focal), v0), feature[1] ?? NaN)),
  ]
}
