import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../setup'
import type { Corpus } from './corpus'

/** A command, run in the corpus as a process of its own. */
export interface Contender {
  name: string
  args: string[]
  /** The exit codes of a run that did its work. */
  codes: number[]
}

export const TARGETS = ['weapp@2.10.0', 'h5', 'rn', 'harmony']

/** What each is called; ratios are to oxlint and to ESLint. */
export const [FLOOR, OXLINT, COLD, CACHED, ESLINT] = [
  'read and search for @tarojs/taro',
  'oxlint, one rule',
  'taro-capability check, cold',
  'taro-capability check, nothing changed',
  'ESLint with our rule'
] as const

/** Every contender gets the same files, from the same folder. */
export function contenders({ sources }: Corpus): Contender[] {
  // Not in the corpus, which may be a user's checkout.
  const config = path.join(mkdtempSync(path.join(os.tmpdir(), 'taro-capability-eslint-')), 'eslint.config.mjs')
  writeFileSync(config, eslintConfig())
  const ours = [
    path.join(root, 'packages/taro-capability/bin/taro-capability.js'),
    'check',
    '--json',
    ...TARGETS.flatMap((target) => ['--target', target])
  ]
  const oxlint = path.join(import.meta.dirname, 'node_modules/oxlint/bin/oxlint')
  const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js')
  return [
    { name: FLOOR, args: [path.join(import.meta.dirname, 'floor.mjs'), sources], codes: [0] },
    { name: OXLINT, args: [oxlint, '-A', 'all', '-D', 'no-debugger', sources], codes: [0, 1] },
    { name: COLD, args: [...ours, '--no-cache'], codes: [0, 1] },
    { name: CACHED, args: ours, codes: [0, 1] },
    // 2 is what it ends with where a file of the corpus cannot be parsed by it.
    { name: ESLINT, args: [eslint, '--no-inline-config', '--format', 'json', '--config', config, sources], codes: [0, 1, 2] }
  ]
}

const eslintConfig = () => `import capability from '${path.join(root, 'packages/eslint-plugin/dist/index.mjs')}'
import typescript from '${path.join(root, 'node_modules/typescript-eslint/dist/index.js')}'

export default [
  { files: ['**/*.{js,jsx,mjs,cjs,ts,tsx}'], languageOptions: { parser: typescript.parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
  capability.configs.recommended,
  { settings: { 'taro-capability': { targets: ${JSON.stringify(TARGETS)} } } }
]
`
