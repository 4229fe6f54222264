import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTransform, type TransformOptions } from '../src'

const h5: TransformOptions = { facts: { platform: 'h5' }, alias: {} }
const flags = "import { defineFlags } from 'taro-capability'\nexport const flags = defineFlags({ a: 'authPrivateMessage', c: 'request' })\n"
let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'taro-capability-'))
  write('flags.ts', flags)
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

const pageOf = (imported: string, use = 'if (flags.a) call()') => `${imported}\n${use}`
const folded = (code: string, options = h5, file = 'page.tsx') => createTransform(options).transform(code, path.join(root, file))

describe('a flag that the platform cannot have is folded to false in the file that defines it', () => {
  const define =
    "import { defineFlags } from 'taro-capability'\nexport const flags = defineFlags({ a: 'authPrivateMessage', b: ['request', 'hideShareMenu'], c: 'request' })\n"
  const own = async (use: string, options = h5) => (await folded(define + use, options))?.code.slice(define.length)
  const weapp: TransformOptions = { ...h5, facts: { platform: 'weapp' } }

  test.each([
    ['if (flags.a) call()', 'if (false) call()'],
    ["flags['b'] && call()", 'false && call()'],
    ['call(flags?.a)', 'call(false)']
  ])('%s', async (use, expected) => {
    expect(await own(use)).toBe(expected)
  })

  test.each([
    ['where the platform can', 'if (flags.c) call()', h5],
    ['where the host has to be asked', 'if (flags.a) call()', weapp],
    ["of the program's own flags", 'export const f = (flags) => flags.a', h5],
    ['that is written', 'flags.a = true; delete flags.a; [flags.a] = x', h5]
  ])('and left alone %s', async (_, use, options) => {
    expect(await own(use, options)).toBeUndefined()
  })
})

describe('a fold says what the running app would', () => {
  const folds = async (definitions: string, use = 'call(flags.a)', keyword = 'const') => {
    const define = `import { defineFlags } from 'taro-capability'\n${keyword} flags = defineFlags({ ${definitions} })\n`
    return (await folded(define + use))?.code.endsWith('call(false)') ?? false
  }
  test.each([
    ["...others, a: 'authPrivateMessage'", true],
    ["a: 'authPrivateMessage', ...others", false],
    ["a: 'authPrivateMessage', [key]: 'request'", false],
    ["a: 'request', a: 'authPrivateMessage'", true],
    ["a: 'authPrivateMessage', a: 'request'", false],
    ["a: 'authPrivateMessage', ['a']: 'request'", false],
    ["['a']: 'authPrivateMessage'", true]
  ])('of { %s }: %p', async (definitions, expected) => {
    expect(await folds(definitions)).toBe(expected)
  })

  test.each([
    ['by another function of taro-capability', "import { createFlags as make } from 'taro-capability'", 'const flags = make('],
    ["by another module's defineFlags", "import 'taro-capability'; import { defineFlags as make } from './own'", 'const flags = make('],
    ["by a function of Taro's", "import 'taro-capability'; import { defineFlags as make } from '@tarojs/taro'", 'const flags = make('],
    ['to be given to something else', "import { defineFlags as make } from 'taro-capability'", 'const flags = wrap('],
    ['for another variable later', "import { defineFlags as make } from 'taro-capability'", 'let flags; flags = make('],
    ['and assigned again', "import { defineFlags as make } from 'taro-capability'", 'let flags = {}; flags = own; flags = make('],
    ['and taken apart', "import { defineFlags as make } from 'taro-capability'", 'const { flags } = make(']
  ])('of what is made %s: nothing', async (_, imported, start) => {
    const inner = start.includes('wrap') ? `make({ a: 'authPrivateMessage' })` : `{ a: 'authPrivateMessage' }`
    const code = `${imported}\n${start}${inner})\ncall(flags.a)`
    expect((await folded(code))?.code ?? code).toBe(code)
  })

  test.each(['', 'definitions', "...definitions, 'authPrivateMessage'"])(
    'of defineFlags(%s), which says no name: nothing',
    async (given) => {
      const code = `import { defineFlags } from 'taro-capability'\nconst flags = defineFlags(${given})\ncall(flags.a)`
      expect(await folded(code)).toBeUndefined()
    }
  )

  test('of the flags alone, not of an object under their name or of what they are a key of', async () => {
    expect(await folds("a: 'authPrivateMessage'", 'call(own.flags.a)')).toBe(false)
    expect(await folds("a: 'authPrivateMessage'", 'call(own[flags].a); call(own[flags])')).toBe(false)
    expect(await folds("a: 'authPrivateMessage'", 'flags; call(flags); call(flags())')).toBe(false)
  })

  test('of a list with a hole, or with what only the running app knows, what is certain', async () => {
    expect(await folds("a: [, 'authPrivateMessage']")).toBe(true)
    expect(await folds('a: [name]')).toBe(false)
    expect(await folds('a: name')).toBe(false)
  })

  test('of a var, once it is defined', async () => {
    const define = "import { defineFlags } from 'taro-capability'\nuse(flags?.a)\nvar flags = defineFlags({ a: 'authPrivateMessage' })\n"
    expect((await folded(`${define}use(flags?.a)`))?.code).toBe(`${define}use(false)`)
    const branch = define.replace('var', 'if (x) var')
    expect(await folded(`${branch}use(flags?.a)`)).toBeUndefined()
  })
})

describe('a flag that another file defines is folded to false', () => {
  test.each([
    ['by its name', "import { flags } from './flags'", {}],
    ['by another name', "import { switches as flags } from './other'", { 'other.ts': flags.replace('flags', 'switches') }],
    ['as a default', "import flags from './default'", { 'default.ts': `${flags}export default flags` }],
    ['exported behind its definition', "import { flags } from './list'", { 'list.ts': `${flags.replace('export ', '')}export { flags }` }],
    ['passed on by name', "import { flags } from './barrel'", { 'barrel.ts': "export { flags } from './flags'" }],
    ['passed on with everything', "import { flags } from './app'", { 'app/index.ts': "export * from '../flags'" }],
    ['imported and passed on', "import { flags } from './pass'", { 'pass.ts': "import { flags } from './flags'\nexport { flags }" }]
  ])('%s', async (_, imported, files) => {
    for (const [file, text] of Object.entries(files)) write(file, text)
    expect((await folded(pageOf(imported)))?.code).toBe(pageOf(imported, 'if (false) call()'))
  })

  test('through an alias of the Taro config, and one of tsconfig.json', async () => {
    const byAlias = pageOf("import { flags } from 'app/flags'")
    expect((await folded(byAlias, { ...h5, alias: { app: root } }))?.code).toContain('if (false)')
    write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }')
    expect((await folded(pageOf("import { flags } from '@/flags'")))?.code).toContain('if (false)')
  })

  test("in the file that stands in the platform's place", async () => {
    write('flags.h5.ts', flags.replace('authPrivateMessage', 'request'))
    expect(await folded(pageOf("import { flags } from './flags'"))).toBeUndefined()
  })

  test('in a component of Vue', async () => {
    const component = `<script setup>\n${pageOf("import { flags } from './flags'")}\n</script>`
    expect((await folded(component, h5, 'Page.vue'))?.code).toBe(component.replace('flags.a', 'false'))
  })

  test('and the files that say so are named, for bundlers that watch them', async () => {
    write('barrel.ts', "export { flags } from './flags'")
    const { dependencies } = (await folded(pageOf("import { flags } from './barrel'")))!
    expect(dependencies.map((file) => path.basename(file))).toEqual(['barrel.ts', 'flags.ts'])
  })

  test('and an import may lead to another file in the next build', async () => {
    const page = pageOf("import { flags } from './flags'")
    const { transform, refresh } = createTransform(h5)
    const first = await transform(page, path.join(root, 'page.tsx'))
    write('flags.h5.ts', flags.replace('authPrivateMessage', 'request'))
    const same = await transform(page, path.join(root, 'page.tsx'))
    refresh()
    const next = await transform(page, path.join(root, 'page.tsx'))
    expect([first?.code, same?.code, next?.code]).toEqual([
      expect.stringContaining('(false)'),
      expect.stringContaining('(false)'),
      undefined
    ])
  })

  test('among other imports', async () => {
    const imports = "import own from './own'\nimport { other, flags, more } from './flags'\nimport { a } from 'nowhere'"
    write('own.ts', 'export default 1')
    expect((await folded(pageOf(imports)))?.code).toBe(pageOf(imports, 'if (false) call()'))
  })

  test('until the file has gone', async () => {
    const page = pageOf("import { flags } from './flags'")
    const { transform } = createTransform(h5)
    expect((await transform(page, path.join(root, 'page.tsx')))?.code).toContain('if (false)')
    rmSync(path.join(root, 'flags.ts'))
    expect(await transform(page, path.join(root, 'page.tsx'))).toBeUndefined()
  })

  test('until its definition changes', async () => {
    const page = pageOf("import { flags } from './flags'")
    const { transform } = createTransform(h5)
    expect((await transform(page, path.join(root, 'page.tsx')))?.code).toContain('if (false)')
    // A clock of the disk may be coarse.
    await new Promise((resolve) => setTimeout(resolve, 20))
    write('flags.ts', flags.replace('authPrivateMessage', 'request'))
    expect(await transform(page, path.join(root, 'page.tsx'))).toBeUndefined()
  })
})

describe('a flag is left alone', () => {
  test.each([
    ['where the platform can', pageOf("import { flags } from './flags'", 'if (flags.c) call()'), h5],
    ['where the host has to be asked', pageOf("import { flags } from './flags'"), { ...h5, facts: { platform: 'weapp' } }],
    ['where imports are not followed', pageOf("import { flags } from './flags'"), { ...h5, alias: undefined }],
    ["of the program's own", pageOf("import { flags } from './own'"), h5],
    ['that only its type is imported of', pageOf("import type { flags } from './flags'"), h5],
    ['that hides behind a parameter', pageOf("import { flags } from './flags'", 'export const f = (flags) => flags.a'), h5],
    ['whose file cannot be read', pageOf("import { flags } from './nowhere'"), h5],
    ['whose file cannot be parsed', pageOf("import { flags } from './broken'"), h5],
    ['that goes in a circle', pageOf("import { flags } from './round'"), h5]
  ])('%s', async (_, page, options) => {
    write('own.ts', 'export const flags = { a: true }')
    write('broken.ts', `${flags}const = 1`)
    write('round.ts', "export * from './round'\nexport { flags } from './round'")
    expect((await folded(page, options))?.code ?? page).toBe(page)
  })
})
