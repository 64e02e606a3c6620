/** A vitest reporter that ends the run with one line that a script can read. */
import type { Reporter, TestModule, TestSuite } from 'vitest/node'

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length
    // A run that fails outside its tests must not read as one without failures
    const failed = count('failed') + modules.flatMap(brokenParts).length + unhandled.length
    // What was interrupted did not run either
    const skipped = count('skipped') + count('pending')
    process.stdout.write(`Tests: ${count('passed')} passed, ${failed} failed, ${skipped} skipped\n`)
  }
}

/** The file that does not load, and the suites whose hooks throw. */
function brokenParts(module: TestModule): (TestModule | TestSuite)[] {
  return [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0)
}
