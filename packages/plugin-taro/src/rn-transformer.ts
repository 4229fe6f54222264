// metro's transformer: ours first, then Taro's. Runs in metro's workers, where only the environment reaches it.
import { version } from '../package.json'
import { createTransform } from './transform'
import { TRANSFORMER_VARIABLE } from './metro'

interface Source {
  src: string
  filename: string
}
interface Transformer {
  transform(source: Source): unknown
  getCacheKey?(): string
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the transformer to stand before is known only now
const next = require(process.env[TRANSFORMER_VARIABLE] ?? '@tarojs/rn-supporter/dist/taroTransformer') as Transformer
const { apply } = createTransform({ platform: 'rn', mendRequire: false, mendDynamicImport: false })

export function transform(source: Source): unknown {
  const transformed = apply(source.src, source.filename)
  for (const warning of transformed?.warnings ?? []) console.warn(warning)
  return next.transform(transformed ? { ...source, src: transformed.code } : source)
}

export const getCacheKey = () => `${next.getCacheKey?.()} taro-capability ${version}`
