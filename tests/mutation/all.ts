// The unit tests of what is mutated, as one file: jest loads the packages anew for each file of tests, and Stryker starts jest for
// each mutant. Without those that take seconds: random programs and schedules, sources of a megabyte, and the conformance suite, which
// waits for timers three thousand times.
import path from 'node:path'
import { globSync } from 'tinyglobby'

const packages = path.join(__dirname, '../../packages')
const files = globSync('{core,adapter-*,resolver,transform}/test/**/*.test.ts', {
  cwd: packages,
  ignore: ['**/*.property.test.ts', '**/*.long.test.ts', '**/size.test.ts']
})
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a group takes its tests at once
for (const file of files.sort()) describe(file, () => void require(path.join(packages, file)))
