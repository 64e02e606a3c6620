import fc from 'fast-check'

/** How often `npm test` tries each property; `FUZZ_RUNS` asks for more, and `FUZZ_SEED` for the runs that failed. */
const USUAL = 40
const { FUZZ_RUNS, FUZZ_SEED } = process.env
const numRuns = Number(FUZZ_RUNS ?? USUAL)
const seed = Number(FUZZ_SEED ?? Date.now() % 2_147_483_647)

if (FUZZ_RUNS !== undefined) process.stdout.write(`fuzzing: ${numRuns} runs a property, FUZZ_SEED=${seed}\n`)

/** The time a property may take, in milliseconds: a run that hangs is a failure too. */
export const PATIENCE = 600_000 + numRuns * 1000

/** Holds a property against many values; what fails is made small and told with the seed that finds it again. */
export const holds = <Value>(values: fc.Arbitrary<Value>, property: (value: Value) => void): void =>
  fc.assert(fc.property(values, property), { numRuns, seed })

export const holdsAsync = <Value>(values: fc.Arbitrary<Value>, property: (value: Value) => Promise<void>) =>
  fc.assert(fc.asyncProperty(values, property), { numRuns, seed })
