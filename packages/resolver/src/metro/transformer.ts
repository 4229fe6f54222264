// metro's transformer: ours first, then the one that was there. Runs in metro's workers, where only the environment reaches it.
import { namesConstant } from '@taro-capability/transform'
import { version } from '../../package.json'
import { createSources } from '../sources'
import { METRO_VARIABLE, type MetroSettings } from './settings'

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
const { next: nextFile, sources } = JSON.parse(setting) as MetroSettings
// eslint-disable-next-line @typescript-eslint/no-require-imports -- known only now
const next = require(nextFile) as Transformer

// Which of the two a source is for is known once metro asks for it.
const constants = (development: boolean) => ({ ...sources.constants, __TARO_CAPABILITY_NAMES__: namesConstant(development) })
const building = createSources({ ...sources, constants: constants(false) })
// A change of one file does not make metro read another again: flags of other files are asked while the app runs.
const watching = createSources({ transform: { ...sources.transform, alias: undefined }, constants: constants(true) })

export async function transform(source: Source): Promise<unknown> {
  const { dev } = source.options
  const transformed = await (dev ? watching : building).transform(source.src, source.filename)
  // metro shows what its workers write.
  for (const warning of transformed?.warnings ?? []) console.warn(`taro-capability: ${warning}`)
  return next.transform({ ...source, src: transformed?.code ?? source.src })
}

export const getCacheKey = () => `${next.getCacheKey?.()} taro-capability ${version} ${setting}`
