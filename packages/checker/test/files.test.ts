import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check, found, git, page, taro, fixture, write } from './projectFixture'

const share = 'src/pages/share/index.tsx authPrivateMessage'

describe('what is checked', () => {
  test.each(['src/(group)', 'src/[...slug]', 'src/(group)/{x}.ts'])('%s is a name, whatever signs it has', async (name) => {
    const file = name.endsWith('.ts') ? name : `${name}/page.ts`
    write(file, page)
    expect(await found(name, '--target', 'h5')).toEqual([`${file} authPrivateMessage`])
  })

  test('globs are taken where nothing has such a name', async () => {
    write('src/other.ts', page)
    expect(await found('src/**/*.tsx', '--target', 'h5')).toEqual([share])
  })

  test('what is ignored still counts as a part of the project', async () => {
    write('src/verify.ts', `${taro}export const verify = () => Taro.authPrivateMessage({ shareTicket: '' })\n`)
    write('src/a.ts', "import { verify } from './verify'\nif (process.env.TARO_ENV === 'weapp') verify()\n")
    write('src/b.ts', "import { verify } from './verify'\nverify()\n")
    expect(await found('--target', 'h5', '--ignore', 'src/b.ts', '--ignore', 'src/pages')).toEqual(['src/verify.ts authPrivateMessage'])
  })

  test('links that go in circles come to an end', async () => {
    symlinkSync(fixture.root, path.join(fixture.root, 'src/again'))
    expect(await check('--target', 'h5')).toBe(1)
  })

  test('a file that cannot be parsed fails the check, and the others are checked', async () => {
    write('src/broken.ts', `${page}const = 1`)
    expect(await check('src/broken.ts', '--target', 'h5')).toBe(1)
    expect(fixture.printed).toContain('cannot be parsed, and was not checked')
    expect(await found('--target', 'h5')).toEqual([share])
  })

  test('a template that cannot be parsed is reported, and the script is checked', async () => {
    write('src/card.vue', `<script setup>\n${taro}Taro.login()\n</script>\n<template><view v-if="ok ===" /></template>`)
    expect(await check('src/card.vue', '--target', 'h5')).toBe(1)
    expect(fixture.printed).toContain('was not checked as a whole')
    expect(fixture.printed).toContain('Taro.login')
  })
})

describe('--changed', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '-A')
    git('commit', '--quiet', '-m', 'first')
  })

  test('reports what changed since a revision', async () => {
    expect(await check('--target', 'h5', '--changed', 'HEAD')).toBe(0)
    write('src/new.ts', page)
    expect(await found('--target', 'h5', '--changed', 'HEAD')).toEqual(['src/new.ts authPrivateMessage'])
    expect(await check('--target', 'h5', '--changed', 'no-such-revision')).toBe(2)
  })

  test('of a branch: since it was left, whatever has come to it meanwhile', async () => {
    git('checkout', '--quiet', '-b', 'feature')
    write('src/mine.ts', page)
    git('add', '-A')
    git('commit', '--quiet', '-m', 'mine')
    git('checkout', '--quiet', 'main')
    unlinkSync(path.join(fixture.root, 'src/pages/share/index.tsx'))
    git('commit', '--quiet', '-am', 'theirs')
    git('checkout', '--quiet', 'feature')
    expect(await found('--target', 'h5', '--changed', 'main')).toEqual(['src/mine.ts authPrivateMessage'])
  })
})

describe('the cache', () => {
  const guarded = page.replace('await', "if (process.env.TARO_ENV === 'weapp') await")

  test('answers what is asked again, and not what has changed', async () => {
    await check('--json', '--target', 'h5')
    const first = JSON.parse(fixture.printed)
    await check('--json', '--target', 'h5')
    expect({ ...JSON.parse(fixture.printed), milliseconds: 0 }).toEqual({ ...first, milliseconds: 0 })
    write('src/pages/share/index.tsx', guarded)
    expect(await check('--target', 'h5')).toBe(0)
  })

  test('knows what the project imports from outside, and what its tsconfig.json extends', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'taro-capability-outside-'))
    try {
      writeFileSync(path.join(outside, 'env.ts'), "export const isWeapp = process.env.TARO_ENV === 'weapp'\n")
      mkdirSync(path.join(outside, 'other'))
      writeFileSync(path.join(outside, 'other/env.ts'), 'export const isWeapp = true\n')
      const pathsTo = (folder: string) => `{ "compilerOptions": { "paths": { "shared/*": ["${folder}/*"] } } }`
      writeFileSync(path.join(outside, 'tsconfig.json'), pathsTo(outside))
      write('tsconfig.json', `{ "extends": "${path.relative(fixture.root, outside)}/tsconfig.json" }`)
      write('src/pages/share/index.tsx', `import { isWeapp } from 'shared/env'\n${page.replace('await', 'if (isWeapp) await')}`)
      expect(await found('--target', 'h5')).toEqual([])
      writeFileSync(path.join(outside, 'env.ts'), 'export const isWeapp = Boolean(1)\n')
      expect(await found('--target', 'h5')).toEqual([share])
      writeFileSync(path.join(outside, 'env.ts'), "export const isWeapp = process.env.TARO_ENV === 'weapp'\n")
      expect(await found('--target', 'h5')).toEqual([])
      writeFileSync(path.join(outside, 'tsconfig.json'), pathsTo(`${outside}/other`))
      expect(await found('--target', 'h5')).toEqual([share])
    } finally {
      rmSync(outside, { recursive: true })
    }
  })

  test('that was damaged is made anew', async () => {
    await check('--target', 'h5')
    const folder = path.join(fixture.root, 'node_modules/.cache/taro-capability')
    for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), '{}')
    expect(await found('--target', 'h5')).toEqual([share])
  })

  test('is kept in a project alone', async () => {
    unlinkSync(path.join(fixture.root, 'package.json'))
    await check('--target', 'h5')
    expect(existsSync(path.join(fixture.root, 'node_modules'))).toBe(false)
  })
})

describe('the packages of a monorepo', () => {
  test('are used by each other under their names', async () => {
    write('packages/common/package.json', '{ "name": "@acme/common", "main": "src/index.ts" }')
    write('packages/common/src/index.ts', `${taro}export const verify = () => Taro.authPrivateMessage({ shareTicket: '' })\n`)
    write('packages/app/page.ts', "import { verify } from '@acme/common'\nif (process.env.TARO_ENV === 'weapp') verify()\n")
    mkdirSync(path.join(fixture.root, 'node_modules/@acme'), { recursive: true })
    symlinkSync(path.join(fixture.root, 'packages/common'), path.join(fixture.root, 'node_modules/@acme/common'))
    expect(await found('packages', '--target', 'h5')).toEqual([])
    write('packages/app/other.ts', "import { verify } from '@acme/common'\nverify()\n")
    expect(await found('packages', '--target', 'h5')).toEqual(['packages/common/src/index.ts authPrivateMessage'])
  })
})
