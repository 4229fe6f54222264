// metro's transformer: ours first, then the one it stands before. Runs in metro's workers, where only the environment
// reaches it.
import { createTransform, namesConstant } from '@taro-capability/transform'
import { version } from '../package.json'
import { METRO_VARIABLE, type MetroTransform } from './metro'

interface Source {
  src: string
  filename: string
  options: { dev: boolean }
}
interface Transformer {
  transform(source: Source): unknown
  getCacheKey?(): string
}

const setting = process.env[METRO_VARIABLE]!
const { before, options } = JSON.parse(setting) as MetroTransform
// eslint-disable-next-line @typescript-eslint/no-require-imports -- known only now
const next = require(before) as Transformer
const building = createTransform(options)
// A change of one file does not make metro read another again: flags of other files are asked while the app runs.
const watching = createTransform({ ...options, alias: undefined })

async function transformSource(source: Source): Promise<unknown> {
  const { transform } = source.options.dev ? watching : building
  const transformed = await transform(source.src, source.filename)
  return next.transform({ ...source, src: define(transformed?.code ?? source.src, source.options) })
}

/** metro has no constants of a build: here is the one that the other bundlers are given. */
const define = (code: string, { dev }: Source['options']) => code.replace(/\b__TARO_CAPABILITY_NAMES__\b/g, () => namesConstant(dev))

export { transformSource as transform }

export const getCacheKey = () => `${next.getCacheKey?.()} taro-capability ${version} ${setting}`
