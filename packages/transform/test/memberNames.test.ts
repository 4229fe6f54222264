import { mayTakeMember, readsWhole } from '../src/memberNames'

const taro = "import Taro from '@tarojs/taro'; "
const filler = (length: number) => ' '.repeat(length)

describe('whether a text may take one of ours from Taro', () => {
  test.each([
    ['by its name', `${taro}Taro.login()`, true],
    ['no: it names none', `${taro}Taro.request()`, false],
    ['behind other statements: it names none', `const a = 1; ${taro}Taro.request()`, false],
    ['by a key', `${taro}Taro[key]()`, true],
    ['by a key, of another name', "import $T from '@tarojs/taro'; $T[key]()", true],
    ['no: a name with a sign of regular expressions', "import $T from '@tarojs/taro'; $T.request()", false],
    ['no: named imports', "import { request } from '@tarojs/taro'; request(Taro)", false],
    ['by a key, beside named imports', `${taro}import { request } from '@tarojs/taro'; Taro[key]()`, true],
    ['no: beside named imports', `${taro}import { request } from '@tarojs/taro'; Taro.request()`, false],
    ['by a name, beside named imports', "import { request, login } from '@tarojs/taro'; login()", true],
    ['by require, which is not read here', "const T = require('@tarojs/taro'); T.request()", true],
    ['by require, far from an import', `import a from 'a';${filler(3000)}const T = require('@tarojs/taro'); T.request()`, true],
    ['by an import that is too long to be read', `import {${filler(3000)}} from '@tarojs/taro'`, true],
    ['no: by one that is not', `import {${filler(1500)}} from '@tarojs/taro'`, false],
    ['by an import that another plugin adds', 'Taro.login()', true],
    ['by a key of that', 'Taro[key]()', true],
    ['no: what it names is something else', 'store.login(); key[Taros]', false],
    ['no: it names none of that', 'Taro.request()', false]
  ])('%s', (_, code, expected) => {
    expect(mayTakeMember(code)).toBe(expected)
  })
})

test.each([
  ['Taro.login()', false],
  ['Taro ?. login()', false],
  ['Taro[login]', true],
  ['{ ...Taro }', true],
  ['own.Taro', false],
  ['Taros', false]
])('whether a text reads the whole object: %s', (text, expected) => {
  expect(readsWhole(text, 'Taro')).toBe(expected)
})
