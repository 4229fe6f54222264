import { createTransform, type TransformOptions } from '../src'

const h5: TransformOptions = { facts: { platform: 'h5', isStatic: true }, imports: { namespaceModule: 'taro-capability/taro' } }
const transformed = async (code: string, options = h5, file = 'page.tsx') => (await createTransform(options).transform(code, file))?.code

const load = "const r = require('@tarojs/taro');"
/** What becomes of a statement in a CommonJS module, as npm packages have them. */
const replaced = async (statement: string, options = h5) =>
  (await transformed(`${load}\n${statement}`, options, 'page.js'))?.slice(load.length + 1)

describe('an answer is not glued to its neighbours', () => {
  test.each([
    ['function can(){return(0,r.canIUse)("hideShareMenu")}', 'function can(){return false}'],
    ['if(a)b();else(r).canIUse("hideShareMenu")', 'if(a)b();else false'],
    ['x=typeof(0,r.canIUse)("hideShareMenu")', 'x=typeof false'],
    ['x=void(r).canIUse("hideShareMenu")', 'x=void false'],
    ['switch(x){case(r).canIUse("hideShareMenu"):}', 'switch(x){case false:}'],
    ['x=r.canIUse("hideShareMenu")in y', 'x=false in y'],
    ['x=(r).canIUse("hideShareMenu")instanceof y', 'x=false instanceof y'],
    ['for(const x of(0,r.canIUse)("hideShareMenu"));', 'for(const x of false);'],
    ['x=$+r.canIUse("hideShareMenu")?1:2', 'x=$+false?1:2'],
    ['é\u{20000}=>r.canIUse("hideShareMenu")', 'é\u{20000}=>false']
  ])('%s', async (statement, expected) => {
    expect(await replaced(statement)).toBe(expected)
  })

  test.each([
    ['r.canIUse("hideShareMenu")as boolean', 'false as boolean'],
    ['r.canIUse("hideShareMenu")satisfies boolean', 'false satisfies boolean'],
    ['r.canIUse("hideShareMenu")!', 'false!'],
    ['<boolean>r.canIUse("hideShareMenu")', '<boolean>false']
  ])('in TypeScript: %s', async (expression, expected) => {
    const code = 'import r from "@tarojs/taro";export const x='
    expect(await transformed(code + expression, h5, 'page.ts')).toBe(code + expected)
  })
})

describe('what is evaluated beside the question stays', () => {
  test.each([
    ['x = r.canIUse("hideShareMenu", log())', 'x = (log(), false)'],
    ['x = (log(), r.canIUse)("hideShareMenu", await y)', 'x = (log(), await y, false)'],
    ['x = (log(1), a = 2, r).canIUse("hideShareMenu")', 'x = (log(1), a = 2, false)'],
    ['x=typeof(log(),r).canIUse("hideShareMenu")', 'x=typeof(log(), false)'],
    ['a\nr.canIUse("hideShareMenu", log())', 'a\n;(log(), false)'],
    ['x = r.canIUse("hideShareMenu", r.canIUse("request", log()))', 'x = ((log(), true), false)'],
    ['x = r.canIUse("hideShareMenu", 1, x => log(), undefined)', 'x = false'],
    // What a spread holds may be iterated with effects, and stays where it is; the question is hidden from stock Taro's plugin.
    ['x = r.canIUse("hideShareMenu", ...log())', 'x = r.canIUse(["hideShareMenu"][0], ...log())']
  ])('%s', async (statement, expected) => {
    const code = `import r from '@tarojs/taro';\n`
    expect((await transformed(code + statement, h5, 'page.js'))?.slice(code.length)).toBe(expected)
  })
})

describe('a replacement is what it was, where it would not be', () => {
  const closed = { ...h5, failClosed: true }
  const at = async (statement: string) =>
    (await transformed(`${load}\n${statement}`, closed, 'page.js'))?.split('\n')[1]?.replaceAll(/__failClosed\('\w+', '\w+'\)/g, 'F')
  test.each([
    ['new r.getUpdateManager()', 'new (F)()'],
    ['new (r.getUpdateManager)()', 'new ((F))()'],
    ['new r.getUpdateManager.x()', 'new (F).x()'],
    ['x = { y: r.getUpdateManager }', 'x = { y: F }'],
    ['await(await import("@tarojs/taro")).hideShareMenu()', 'await F()'],
    ['x = r.hideShareMenu`a`', 'x = F`a`']
  ])('%s', async (statement, expected) => {
    expect(await at(statement)).toBe(expected)
  })

  test.each([
    '(r.hideShareMenu) = f',
    'r.hideShareMenu++',
    '[r.hideShareMenu] = f',
    '[...r.hideShareMenu] = f',
    '[r.hideShareMenu = 1] = f',
    'for (r.hideShareMenu of f);',
    'for (r.hideShareMenu in f);',
    '({ a: r.hideShareMenu } = f)',
    '({ a: r.hideShareMenu = 1 } = f)',
    'delete r?.hideShareMenu'
  ])('and a target is left alone: %s', async (statement) => {
    expect(await replaced(statement, closed)).toBeUndefined()
  })

  test.each([
    '(r.hideShareMenu as any) = f',
    'r.hideShareMenu! = f',
    '@r.hideShareMenu() class A {}',
    'type A = typeof r.hideShareMenu',
    'enum A { a }'
  ])('and so it is in TypeScript: %s', async (statement) => {
    expect(await transformed(`import r from '@tarojs/taro'; ${statement}`, closed, 'page.ts')).toBeUndefined()
  })

  test('a name in JSX is left alone', async () => {
    expect(await transformed("import { hideShareMenu as Hide } from '@tarojs/taro'; export const a = <Hide />", closed)).toBeUndefined()
  })
})

test.each([
  ['a()\nr.canIUse("scanCode")', 'a()\nr.canIUse(["scanCode"][0])'],
  ['a\n;[r.canIUse("hideShareMenu")]', 'a\n;[false]']
])('a statement does not go on with the one before: %j', async (statement, expected) => {
  expect(await replaced(statement)).toBe(expected)
})

test('two questions side by side', async () => {
  expect(await replaced('x=r.canIUse("hideShareMenu")in(0,r.canIUse)("request")')).toBe('x=false in true')
})
