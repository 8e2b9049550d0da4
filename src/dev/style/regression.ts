/** Logistic regression with an L2 penalty, by L-BFGS (Nocedal and Wright, "Numerical Optimization", algorithm 7.4). */

/** A sparse row: features in any order, each once. */
export interface Row {
  features: Int32Array
  values: Float64Array
}

const rounds = 150
const memory = 8
const tolerance = 1e-3

/** Weights of the features, and the constant as the last one, which is not held down. */
export function regress(rows: readonly Row[], isOne: readonly boolean[], size: number, penalty: number): Float64Array {
  const lossAt: Loss = (weights, slope) => lossOf(weights, slope, {rows, isOne, size, penalty})
  const weights = new Float64Array(size + 1)
  const slope = new Float64Array(size + 1)
  let loss = lossAt(weights, slope)
  const past: Past = {steps: [], changes: []}
  for (let round = 0; round < rounds; round++) {
    const direction = towards(slope, past.steps, past.changes)
    if (Math.sqrt(dot(slope, slope)) < tolerance * rows.length ** 0.5) break
    const first = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1
    const next = search({weights, slope, loss}, direction, first, lossAt)
    if (!(next.loss < loss)) break
    remember(past, difference(next.weights, weights), difference(next.slope, slope))
    weights.set(next.weights)
    slope.set(next.slope)
    loss = next.loss
  }
  return weights
}

/** The loss at some weights; writes its slope there into `slope`. */
type Loss = (weights: Float64Array, slope: Float64Array) => number

interface Point {
  weights: Float64Array
  slope: Float64Array
  loss: number
}

/** The last steps, and how the slope changed with each. */
interface Past {
  steps: Float64Array[]
  changes: Float64Array[]
}

/** Along the direction to where the loss falls enough (Armijo's condition): steps of `first`, then half of it, and so on. */
function search({weights, slope, loss}: Point, direction: Float64Array, first: number, lossAt: Loss): Point {
  const descent = dot(direction, slope)
  const next: Point = {weights: new Float64Array(weights.length), slope: new Float64Array(weights.length), loss: Number.POSITIVE_INFINITY}
  let length = first
  for (let attempt = 0; attempt < 20; attempt++) {
    for (let at = 0; at < weights.length; at++) next.weights[at] = (weights[at] as number) + length * (direction[at] as number)
    next.loss = lossAt(next.weights, next.slope)
    if (next.loss <= loss + 1e-4 * length * descent) break
    length /= 2
  }
  return next
}

function remember({steps, changes}: Past, step: Float64Array, change: Float64Array): void {
  if (!(dot(step, change) > 1e-12)) return
  steps.push(step)
  changes.push(change)
  if (steps.length <= memory) return
  steps.shift()
  changes.shift()
}

/** The loss of a row, and what it adds to the slope, for all rows; then the penalty. */
function lossOf(
  at: Float64Array,
  into: Float64Array,
  {rows, isOne, size, penalty}: {rows: readonly Row[]; isOne: readonly boolean[]; size: number; penalty: number},
): number {
  into.fill(0)
  let sum = 0
  for (let row = 0; row < rows.length; row++) {
    const {features, values} = rows[row] as Row
    let margin = at[size] as number
    for (let entry = 0; entry < features.length; entry++) margin += (at[features[entry] as number] as number) * (values[entry] as number)
    const target = isOne[row] ? 1 : 0
    sum += Math.max(margin, 0) - margin * target + Math.log1p(Math.exp(-Math.abs(margin)))
    const error = 1 / (1 + Math.exp(-margin)) - target
    for (let entry = 0; entry < features.length; entry++)
      into[features[entry] as number] = (into[features[entry] as number] as number) + error * (values[entry] as number)
    into[size] = (into[size] as number) + error
  }
  for (let feature = 0; feature < size; feature++) {
    sum += 0.5 * penalty * (at[feature] as number) ** 2
    into[feature] = (into[feature] as number) + penalty * (at[feature] as number)
  }
  return sum
}

/** Downhill, with the curvature that the last steps showed. */
function towards(slope: Float64Array, steps: readonly Float64Array[], changes: readonly Float64Array[]): Float64Array {
  const direction = slope.map((value) => -value)
  const shares: number[] = []
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as Float64Array
    const change = changes[at] as Float64Array
    const share = dot(step, direction) / dot(step, change)
    shares[at] = share
    add(direction, change, -share)
  }
  const last = steps.length - 1
  if (last >= 0) {
    const scale = dot(steps[last] as Float64Array, changes[last] as Float64Array) / dot(changes[last] as Float64Array, changes[last] as Float64Array)
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * scale
  }
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as Float64Array
    const change = changes[at] as Float64Array
    add(direction, step, (shares[at] as number) - dot(change, direction) / dot(step, change))
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - (b[at] as number))
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + times * (what[at] as number)
}
