import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A mutant is done at the first test that fails, so that the tests that read YAML by the hundred come last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => Number(/(contract-changes|review-rule)\.test/.test(moduleId))
    return files.toSorted((a, b) => isSlow(a) - isSlow(b))
  }
}

/** For mutation testing: the tests of the pure stations only, each the same at every run. */
export default defineConfig({
  test: {
    include: [
      'test/core/{budget,policy,contract,review}/**/*.test.ts',
      'test/core/{promql/meaning,promql/spellings,promql/indicator-meaning,model/approver}.test.ts',
    ],
    setupFiles: ['test/support/seeded.ts'],
    sequence: { sequencer: QuickFirst },
    isolate: false,
    testTimeout: 30_000,
  },
})
