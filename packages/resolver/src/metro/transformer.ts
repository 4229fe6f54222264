import { namesConstant } from '@taro-capability/transform'
import { version } from '../../package.json'
import { createSources, type SourceSettings } from '../sources'

/** What our transformer has to know, in metro's workers: plain data. */
export interface MetroSettings {
  /** The transformer that comes after ours. */
  next: string
  sources: SourceSettings
  /** Of the files that flags can come from: metro asks us again for all sources when these have changed, as part of its key. */
  flagFiles: string
}

interface Source {
  src: string
  filename: string
  options: { dev: boolean }
}

/** metro's `babelTransformerPath` leads to one. https://metrobundler.dev/docs/configuration/#babeltransformerpath */
export interface Transformer {
  transform(source: Source): unknown
  getCacheKey?(): string
}

/** metro's transformer: ours first, then the one that was there. */
export function createTransformer(settings: MetroSettings): Required<Transformer> {
  const { next: nextFile, sources } = settings
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- known only now
  const next = require(nextFile) as Transformer
  // Which of the two a source is for is known once metro asks for it.
  const constants = (development: boolean) => ({ ...sources.constants, __TARO_CAPABILITY_NAMES__: namesConstant(development) })
  const building = createSources({ ...sources, constants: constants(false) })
  // A change of one file does not make metro read another again: flags of other files are asked while the app runs.
  const watching = createSources({ transform: { ...sources.transform, alias: undefined }, constants: constants(true) })

  return {
    async transform(source) {
      const { transform } = source.options.dev ? watching : building
      const transformed = await transform(source.src, source.filename)
      // metro shows what its workers write.
      for (const warning of transformed?.warnings ?? []) console.warn(`taro-capability: ${warning}`)
      return next.transform({ ...source, src: transformed?.code ?? source.src })
    },
    getCacheKey: () => `${next.getCacheKey?.()} taro-capability ${version} ${JSON.stringify(settings)}`
  }
}
