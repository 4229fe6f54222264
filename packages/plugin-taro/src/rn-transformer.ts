// metro's transformer: ours first, then the one it stands before. Runs in metro's workers, where only the environment
// reaches it.
import { version } from '../package.json'
import { METRO_VARIABLE, type MetroTransform } from './metro'
import { createTransform } from './transform'

interface Source {
  src: string
  filename: string
}
interface Transformer {
  transform(source: Source): unknown
  getCacheKey?(): string
}

const setting = process.env[METRO_VARIABLE]!
const { before, options } = JSON.parse(setting) as MetroTransform
// eslint-disable-next-line @typescript-eslint/no-require-imports -- known only now
const next = require(before) as Transformer
const { apply } = createTransform(options)

export async function transform(source: Source): Promise<unknown> {
  const transformed = await apply(source.src, source.filename)
  return next.transform(transformed ? { ...source, src: transformed.code } : source)
}

export const getCacheKey = () => `${next.getCacheKey?.()} taro-capability ${version} ${setting}`
