import path from 'node:path'
import { placeOf } from './imports'

const CONFIG = /[\\/]app\.config\.\w+$/
const TEXT = /['"`]([\w./@-]+)['"`]/g
const ROOT = /\broot\s*:\s*['"`]([\w./@-]+)['"`]/g

/**
 * Where an app begins: its `app` file and the pages that `app.config` names, whether or not another file imports them. Found without parsing, so that
 * some are none. https://docs.taro.zone/docs/app-config
 */
export function createEntries() {
  const places = new Set<string>()
  return {
    add: (file: string, code: string) => {
      if (!CONFIG.test(file)) return
      const folder = path.dirname(file)
      const roots = ['', ...Array.from(code.matchAll(ROOT), ([, root]) => root!)]
      places.add(path.posix.join(folder, 'app'))
      for (const [, name] of code.matchAll(TEXT)) for (const root of roots) places.add(placeOf(path.posix.join(folder, root, name!)))
    },
    has: (file: string) => places.has(placeOf(file))
  }
}
