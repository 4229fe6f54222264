import { createTransform, type TransformOptions } from '../src'

const h5: TransformOptions = {
  facts: { platform: 'h5' },
  imports: { apiPlugin: true, namespaceModule: 'taro-capability/taro' }
}
const transformed = async (code: string, options = h5, file = 'page.tsx') => (await createTransform(options).transform(code, file))?.code

const load = "const r = require('@tarojs/taro');"
/** What becomes of a statement in a CommonJS module, as npm packages have them. */
const replaced = async (statement: string, options = h5) =>
  (await transformed(`${load}\n${statement}`, options, 'page.js'))?.slice(load.length + 1)

describe('an answer is not glued to its neighbours', () => {
  test.each([
    ['function can(){return(0,r.canIUse)("shareFileMessage")}', 'function can(){return false}'],
    ['if(a)b();else(r).canIUse("shareFileMessage")', 'if(a)b();else false'],
    ['x=typeof(0,r.canIUse)("shareFileMessage")', 'x=typeof false'],
    ['x=void(r).canIUse("shareFileMessage")', 'x=void false'],
    ['switch(x){case(r).canIUse("shareFileMessage"):}', 'switch(x){case false:}'],
    ['x=r.canIUse("shareFileMessage")in y', 'x=false in y'],
    ['x=(r).canIUse("shareFileMessage")instanceof y', 'x=false instanceof y'],
    ['for(const x of(0,r.canIUse)("shareFileMessage"));', 'for(const x of false);'],
    ['x=$+r.canIUse("shareFileMessage")?1:2', 'x=$+false?1:2'],
    ['é\u{20000}=>r.canIUse("shareFileMessage")', 'é\u{20000}=>false']
  ])('%s', async (statement, expected) => {
    expect(await replaced(statement)).toBe(expected)
  })

  test.each([
    ['r.canIUse("shareFileMessage")as boolean', 'false as boolean'],
    ['r.canIUse("shareFileMessage")satisfies boolean', 'false satisfies boolean'],
    ['r.canIUse("shareFileMessage")!', 'false!'],
    ['<boolean>r.canIUse("shareFileMessage")', '<boolean>false']
  ])('in TypeScript: %s', async (expression, expected) => {
    const code = 'import r from "@tarojs/taro";export const x='
    expect(await transformed(code + expression, h5, 'page.ts')).toBe(code + expected)
  })
})

describe('what is evaluated beside the question stays', () => {
  test.each([
    ['x = r.canIUse("shareFileMessage", log())', 'x = (log(), false)'],
    ['x = (log(), r.canIUse)("shareFileMessage", await y)', 'x = (log(), await y, false)'],
    ['x = (log(1), a = 2, r).canIUse("shareFileMessage")', 'x = (log(1), a = 2, false)'],
    ['x=typeof(log(),r).canIUse("shareFileMessage")', 'x=typeof(log(), false)'],
    ['a\nr.canIUse("shareFileMessage", log())', 'a\n;(log(), false)'],
    ['x = r.canIUse("shareFileMessage", r.canIUse("request", log()))', 'x = ((log(), true), false)'],
    ['x = r.canIUse("shareFileMessage", 1, x => log(), undefined)', 'x = false'],
    ['x = r.canIUse("shareFileMessage", this, function () { log() }, r)', 'x = false'],
    ['x = r.canIUse("shareFileMessage", unknown)', 'x = (unknown, false)'],
    ['x = r.canIUse("shareFileMessage", `${log()}`)', 'x = (`${log()}`, false)'],
    ['x = (a = r).canIUse("shareFileMessage")', 'x = (a = r, false)'],
    ['x = (await (log(), import("@tarojs/taro"))).canIUse("shareFileMessage")', 'x = (log(), false)'],
    // What a spread holds may be iterated with effects, and stays where it is; the question is hidden from stock Taro's plugin.
    ['x = r.canIUse("shareFileMessage", ...log())', 'x = r.canIUse(["shareFileMessage"][0], ...log())']
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
    ['await(await import("@tarojs/taro")).shareFileMessage()', 'await F()'],
    ['x = r.shareFileMessage`a`', 'x = F`a`']
  ])('%s', async (statement, expected) => {
    expect(await at(statement)).toBe(expected)
  })

  test.each([
    '(r.shareFileMessage) = f',
    'r.shareFileMessage++',
    '[r.shareFileMessage] = f',
    '[...r.shareFileMessage] = f',
    '[r.shareFileMessage = 1] = f',
    'for (r.shareFileMessage of f);',
    'for (r.shareFileMessage in f);',
    '({ a: r.shareFileMessage } = f)',
    '({ a: r.shareFileMessage = 1 } = f)',
    'delete r?.shareFileMessage'
  ])('and a target is left alone: %s', async (statement) => {
    expect(await replaced(statement, closed)).toBeUndefined()
  })

  test.each([
    '(r.shareFileMessage as any) = f',
    'r.shareFileMessage! = f',
    '@r.shareFileMessage() class A {}',
    'type A = typeof r.shareFileMessage',
    'enum A { a }'
  ])('and so it is in TypeScript: %s', async (statement) => {
    expect(await transformed(`import r from '@tarojs/taro'; ${statement}`, closed, 'page.ts')).toBeUndefined()
  })

  test('and a cast has no effect', async () => {
    const code = "import r from '@tarojs/taro'; x = "
    expect(await transformed(`${code}((log(), r) as any).canIUse('shareFileMessage', 1 as any, (log() as any)!)`, h5, 'page.ts')).toBe(
      `${code}(log(), (log() as any)!, false)`
    )
  })

  test('a name in JSX is left alone', async () => {
    expect(await transformed("import { shareFileMessage as Hide } from '@tarojs/taro'; export const a = <Hide />", closed)).toBeUndefined()
  })
})

test.each([
  ['a()\nr.canIUse("scanCode")', 'a()\nr.canIUse(["scanCode"][0])'],
  ['a\n;[r.canIUse("shareFileMessage")]', 'a\n;[false]']
])('a statement does not go on with the one before: %j', async (statement, expected) => {
  expect(await replaced(statement)).toBe(expected)
})

test('two questions side by side', async () => {
  expect(await replaced('x=r.canIUse("shareFileMessage")in(0,r.canIUse)("request")')).toBe('x=false in true')
})

describe('what is put around an expression stays, whatever is replaced in it or beside it', () => {
  const closed = { ...h5, failClosed: true }
  test.each([
    [
      'an import statement that ends where it begins',
      `import*as T from"@tarojs/taro";T.scanCode?.()`,
      `import * as T from 'taro-capability/taro';;(__supports('scanCode') ? T.scanCode : undefined)?.()`
    ],
    [
      'an effect of what is replaced around it',
      `import T from '@tarojs/taro'; if ((T.scanCode?.(), T).login) a()`,
      `if (((__supports('scanCode') ? T.scanCode : undefined)?.(), false)) a()`
    ],
    [
      'a question that the hidden one ends with',
      `import T from '@tarojs/taro'; T.canIUse(a ? b : T.canIUse('request'))`,
      `T.canIUse([a ? b : true][0])`
    ],
    [
      'a question that the hidden one begins with',
      `import T from '@tarojs/taro'; T.canIUse(T.canIUse('request') ? a : b)`,
      `T.canIUse([true ? a : b][0])`
    ],
    [
      'another one that begins where it does',
      `import T from '@tarojs/taro'; T.canIUse(T.scanCode ?? a)`,
      `T.canIUse([(__supports('scanCode') ? T.scanCode : undefined) ?? a][0])`
    ],
    [
      'another one that ends where it does',
      `import T from '@tarojs/taro'; T.canIUse(typeof T.scanCode)`,
      `T.canIUse([typeof (__supports('scanCode') ? T.scanCode : undefined)][0])`
    ],
    [
      'an import statement before a re-export',
      `import{login}from"@tarojs/taro";export{shareFileMessage}from"@tarojs/taro";login()`,
      `import { login } from 'taro-capability/taro';export { __failClosed_shareFileMessage as shareFileMessage }; export{}from"@tarojs/taro";`
    ],
    [
      'an import statement before an export',
      `import T,{login}from"@tarojs/taro";export const{shareFileMessage}=T;login()`,
      `import { login } from 'taro-capability/taro';export const shareFileMessage = (...args) => __failClosed('shareFileMessage', 'promise')(...args); export const{}=T;`
    ],
    [
      'a name that is taken out of the pattern before it',
      `import T from '@tarojs/taro'; export const { shareFileMessage, login = own } = T`,
      `export const { '': login = own } = T`
    ]
  ])('%s', async (_, code, expected) => {
    expect(await transformed(code, closed, 'page.js')).toContain(expected)
  })
})

test('what is put around an expression goes with what is replaced around it', async () => {
  expect(await replaced('x = r.shareFileMessage?.(r.canIUse("scanCode"))', { ...h5, failClosed: true })).toBe('x = undefined')
})

test('what stands below a replacement keeps its line number', async () => {
  const code = `import T from '@tarojs/taro'\nexport const a = T.canIUse(\n  'shareFileMessage',\n  log()\n) as boolean\nb()`
  expect(await transformed(code)).toBe(`import T from '@tarojs/taro'\nexport const a = (log(), false\n\n\n) as boolean\nb()`)
})
