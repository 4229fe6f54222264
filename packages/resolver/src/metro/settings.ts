import type { SourceSettings } from '../sources'

/** Environment variable that carries {@link MetroSettings}, as JSON. */
export const METRO_VARIABLE = 'TARO_CAPABILITY_METRO'

/** What our transformer has to know in metro's workers, which only the environment reaches. */
export interface MetroSettings {
  /** The transformer that comes after ours. */
  next: string
  sources: SourceSettings
  /** Of the files that flags can come from: metro asks us again for all sources when these have changed, as part of its key. */
  flagFiles: string
}
