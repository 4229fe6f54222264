/** Mutation testing, `npm run test:mutation`: breaks the code piece by piece and asks whether a unit test fails. See docs/mutation-testing.md. */
export default {
  testRunner: 'one-jest',
  plugins: ['./tests/mutation/runner.mjs'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  mutate: [
    'packages/{core,adapter-*,resolver,transform}/src/**/*.ts',
    // Written by `npm run generate`.
    '!packages/adapter-*/src/{table,apis,questions}.ts',
    '!packages/core/src/{names,apis}.ts',
    // A name, and nothing else.
    '!packages/adapter-*/src/platform.ts',
    // What only the bundlers themselves call: tests/built runs them on whole apps.
    '!packages/resolver/src/webpack/*.ts',
    '!packages/resolver/src/metro/index.ts',
    '!**/*.d.ts'
  ],
  ignorePatterns: ['/examples', '/bench', '/docs', '/e2e', '/packs', '/reports', '/packages/checker', '/packages/server', '**/dist'],
  ignoreStatic: true,
  // A mutant that never ends is found by counting; a busy machine must not pass for one.
  timeoutMS: 60_000,
  concurrency: 2,
  reporters: ['progress', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 95, low: 90, break: 90 }
}
