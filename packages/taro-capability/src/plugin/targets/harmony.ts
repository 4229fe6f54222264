import { esmFile } from '@taro-capability/resolver'
import { FAIL_CLOSED } from '@taro-capability/transform'
import type { FailingModules } from '../failingModules'
import { helperFiles, runtimeFile, STOCK_TARO, TARO_NAMESPACE } from '../modules'
import type { HarmonyLibrary, TargetWiring, TaroPlatform } from '../platform'

const CORE = '@taro-capability/core'

/**
 * The harmony output holds copies of libraries, `npm/@tarojs/taro` among them. Ours takes that place, Taro's own moves to
 * another name, and the adapter lies beside them. With `failClosed` another module of ours stands before that one.
 */
export function wireHarmony(
  platform: TaroPlatform,
  adapter: Readonly<Record<string, string>>,
  appPath: string,
  failing?: FailingModules
): TargetWiring {
  const libraries = platform.externalDeps!
  const index = libraries.findIndex(([name]) => name === '@tarojs/taro')
  const [, requests, stock] = libraries[index]!
  libraries.splice(
    index,
    1,
    [STOCK_TARO, exactly(STOCK_TARO), stock],
    // Copied as index.ts, so that ArkTS takes their types from the code.
    ['@tarojs/taro/index.ts', requests, failing?.module(TARO_NAMESPACE) ?? runtimeFile('module')],
    ...(failing ? [library(TARO_NAMESPACE, runtimeFile('module')), library(FAIL_CLOSED, helperFiles()[FAIL_CLOSED]!)] : []),
    ...Object.entries(adapter).map(([specifier, file]) => library(specifier, file)),
    library(CORE, esmFile(CORE, appPath))
  )
  return { redirect: () => undefined, imports: { apiPlugin: true, rewriteRequire: true, rewriteDynamicImport: true } }
}

const library = (specifier: string, file: string): HarmonyLibrary => [`${specifier}/index.ts`, exactly(specifier), file]

const exactly = (specifier: string) => new RegExp(`^${specifier.replace(/\//g, '[\\\\/]')}$`)
