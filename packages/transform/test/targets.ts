import { createTransform, type TransformOptions } from '../src'

const staticOn = (platform: string) => ({ platform })

/** h5 and rn: a module of ours has every API by name, and the platform decides. */
export const h5: TransformOptions = {
  facts: staticOn('h5'),
  imports: { apiPlugin: true, namespaceModule: 'taro-capability/taro' }
}
export const h5Vite: TransformOptions = { ...h5, imports: { ...h5.imports, rewriteRequire: true } }
/** harmony: the default object has every API. */
export const harmony: TransformOptions = {
  facts: staticOn('harmony'),
  imports: { apiPlugin: true, rewriteRequire: true, rewriteDynamicImport: true }
}
export const weapp: TransformOptions = { facts: { platform: 'weapp' }, imports: {} }
/** A bundler outside Taro: nothing breaks imports there. */
export const plain: TransformOptions = { facts: staticOn('h5') }

export const transform = (code: string, file: string, options: TransformOptions) => createTransform(options).transform(code, file)

/** The text that a source becomes; undefined where it stays as it is. */
export const transformed = async (code: string, options = h5, file = 'page.tsx') => (await transform(code, file, options))?.code
