/** How properties are run: always the same, unless the environment says otherwise. fast-check prints the seed. */
export const parameters = {
  seed: Number(process.env['FC_SEED'] ?? 1964),
  numRuns: Number(process.env['FC_RUNS'] ?? 100),
}
