import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { createRealm, runningIn } from './context'
import type { RunningApp } from './host'

/** Runs a mini program as its host does: CommonJS files in one realm, with `{ wx }` or the like as the host's side. */
export async function openMini(output: string, host: object): Promise<RunningApp> {
  let app: unknown
  const pageLike = () => {}
  const realm = createRealm({
    ...host,
    App: (options: unknown) => (app = options),
    getApp: () => app,
    getCurrentPages: () => [],
    Page: pageLike,
    Component: pageLike
  })
  const load = createLoader(realm)
  load(path.join(output, 'app.js'))
  load(path.join(output, 'pages/forms/index.js'))
  return runningIn(realm)
}

/** Loads the CommonJS files of an output, each once. */
export function createLoader(realm: vm.Context): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    loaded.set(file, module)
    const require = (request: string) => load(path.resolve(path.dirname(file), request.replace(/(\.js)?$/, '.js')))
    vm.runInContext(source, realm, { filename: file })(require, module, module.exports)
    return module.exports
  }
  return load
}
