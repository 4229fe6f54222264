const js = require('@eslint/js')
const prettier = require('eslint-config-prettier')
const { defineConfig, globalIgnores } = require('eslint/config')
const globals = require('globals')
const ts = require('typescript-eslint')

module.exports = defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/.swc/', 'packs/', 'reports/', 'packages/checker/test/cases/']),
  js.configs.recommended,
  ts.configs.recommended,
  prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }]
    }
  },
  {
    // A table of entries that a person has read is one list.
    files: ['**/*.ts'],
    ignores: ['packages/support-data/test/byHand.ts'],
    rules: { 'max-lines': ['error', 250] }
  },
  {
    // What runs in an app reads no global but the language's own (`globalThis` for what two copies share) the console and the timers; a host's global is declared by its adapter.
    files: ['packages/{core,adapter-*}/src/**/*.ts'],
    languageOptions: { globals: { console: 'readonly', globalThis: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly' } },
    rules: { 'no-undef': 'error' }
  },
  {
    // What the compiler includes can be asked for types; a promise that is not awaited loses its error.
    files: ['packages/*/{src,test,tools}/**/*.ts', '{tests,e2e,bench}/**/*.ts'],
    ignores: ['tests/types/**', 'tests/**/fixtures/**', 'packages/checker/test/cases/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error'
    }
  },
  {
    // Web standards, and nothing of Node's: the server runs wherever there is fetch. `node.ts` and the suite of stores are for Node.
    files: ['packages/server/src/**/*.ts'],
    ignores: ['packages/server/src/{node,testing}.ts', 'packages/server/src/stores/conformance.ts'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['console', 'crypto', 'globalThis', 'setTimeout', 'clearTimeout', 'TextEncoder', 'TextDecoder', 'atob', 'btoa'],
          ...['AbortSignal', 'Request', 'Response', 'URL', 'URLSearchParams', 'ReadableStream']
        ].map((name) => [name, 'readonly'])
      )
    },
    rules: { 'no-undef': 'error', 'no-restricted-imports': ['error', { patterns: ['node:*'] }] }
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.nodeBuiltin }
  },
  {
    // Every way to write the call, the unusual ones included, and the globals that a mini program lacks.
    files: ['examples/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      'no-shadow-restricted-names': ['error', { reportGlobalThis: false }]
    }
  }
)
