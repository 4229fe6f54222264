/** Mutation testing, `npm run test:mutation`: breaks the code piece by piece and asks whether a unit test fails. https://stryker-mutator.io */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // Generated tables and names, and types alone, have nothing to break.
  mutate: ['packages/{core,adapter-*,resolver,transform}/src/**/*.ts', '!**/{table,names}.ts', '!**/*.d.ts'],
  ignorePatterns: ['/examples', '/bench', '/docs', '/e2e', '/packs', '/reports', '**/dist'],
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['progress', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 95, low: 90, break: 90 }
}
