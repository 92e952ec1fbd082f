/** A reporter for vitest that writes its counts as JSON into the file that FINEPRINT_COUNTS names. */
import { writeFileSync } from 'node:fs';

export default class CountTests {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: [] };
    for (const module of modules) {
      // A file that cannot be loaded has no tests to fail.
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else counts.skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
      }
    }
    const file = process.env.FINEPRINT_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}
