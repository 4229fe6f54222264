import { writeModule } from '@taro-capability/resolver'
import { FAIL_CLOSED, failingApis, listsByKind, type BuildFacts, type FailingApi } from '@taro-capability/transform'

// With `failClosed` a source that names an API is transformed. What no source shows is answered by modules, written for the platform.

/** Modules of one build with `failClosed`, by path. */
export interface FailingModules {
  /** For the app's entry: puts APIs that fail on the Taro object. */
  entry(): string
  /**
   * For '@tarojs/taro': our stand-in, with APIs that fail among the named exports. So they do through `export *`, a namespace and
   * `require`. Those that nothing names are not in the output.
   */
  standIn(file: string): string
  /** The same where Taro's module is one of the output: its object is changed as well. */
  module(file: string): string
}

/** @param root folder of the app */
export const createFailingModules = (root: string, facts: BuildFacts): FailingModules => ({
  entry: () => writeModule(root, 'failing-entry', 'mjs', entryOf(failingApis(facts))),
  standIn: (file) => writeModule(root, 'failing', 'mjs', standInOf(file, failingApis(facts))),
  module: (file) => writeModule(root, 'failing-module', 'mjs', moduleOf(file, failingApis(facts)))
})

const entryOf = (apis: readonly FailingApi[]) => `import Taro from '@tarojs/taro'
import { closeFailing } from '${FAIL_CLOSED}'
closeFailing(Taro, ${JSON.stringify(listsByKind(apis))})
`

const standInOf = (file: string, apis: readonly FailingApi[]) => `${namedOf(file, apis)}
export { default } from ${JSON.stringify(file)}
`

const moduleOf = (file: string, apis: readonly FailingApi[]) => `${namedOf(file, apis)}
import { closeFailing } from '${FAIL_CLOSED}'
export default closeFailing(stock.default, ${JSON.stringify(listsByKind(apis))})
`

const namedOf = (
  file: string,
  apis: readonly FailingApi[]
) => `import { failClosed, failUnlessOwn, failUnlessSupported } from '${FAIL_CLOSED}'
import * as stock from ${JSON.stringify(file)}
export * from ${JSON.stringify(file)}
${apis.map((one) => `export const ${one.api} = /* @__PURE__ */ ${failing(one)}`).join('\n')}`

/** The stand-in for metro, which changes the Taro object as well. */
export function writeFailingCommonJs(root: string, standIn: string, facts: BuildFacts): string {
  const apis = failingApis(facts)
  const code = `'use strict'
const { closeFailing, failClosed, failUnlessOwn, failUnlessSupported } = require('${FAIL_CLOSED}')
const stock = require(${JSON.stringify(standIn)})
const failing = {
${apis.map((one) => `  ${one.api}: ${failing(one)}`).join(',\n')}
}
Object.defineProperties(exports, { ...Object.getOwnPropertyDescriptors(stock), ...Object.getOwnPropertyDescriptors(failing) })
closeFailing(stock.default, ${JSON.stringify(listsByKind(apis))})
`
  // metro knows no `.cjs`.
  return writeModule(root, 'failing', 'js', code)
}

/** Stock Taro's is looked up at the call: where modules import each other it may come later. */
function failing({ api, kind, isKnown, hasStock }: FailingApi): string {
  const stock = hasStock ? `, (...args) => stock.${api}(...args)` : ''
  const fail = isKnown ? `failClosed('${api}', '${kind}')` : `failUnlessSupported('${api}', '${kind}'${stock})`
  return `failUnlessOwn('${api}', /* @__PURE__ */ ${fail})`
}
