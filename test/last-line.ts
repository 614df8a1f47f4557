// Ends a test run on the plain line that .ci/run promises: "N passed, N failed".
import type {Reporter, TestModule} from 'vitest/node'

export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const {state} = test.result()
        if (state === 'passed') passed++
        if (state === 'failed') failed++
      }
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
  }
}
