import { build, type Plugin } from 'esbuild'
import path from 'node:path'
import vm from 'node:vm'
import { createRealm, runningIn } from './context'
import type { RunningApp } from './host'

/** Runs the JavaScript of an ArkUI output: ArkTS and the system's own modules are out of reach without a device. */
export async function openHarmony(output: string): Promise<RunningApp> {
  const root = path.join(output, 'entry/src/main/ets')
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'pages/forms/index/index_taro_comp.js')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    loader: { '.ets': 'ts' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    plugins: [deviceless(root)]
  })
  const realm = createRealm({
    AppStorage: { get: () => {}, setOrCreate: () => {} },
    BorderStyle: {},
    CanvasRenderingContext2D: class {},
    LocalStorage: class {},
    Observed: (target: unknown) => target,
    getContext: () => ({})
  })
  vm.runInContext(outputFiles[0]!.text, realm, { filename: 'harmony.js' })
  return runningIn(realm)
}

const nothing = `module.exports = new Proxy(function () {}, {
  get: (target, name) => name === '__esModule' ? false : name === 'then' ? undefined : name === Symbol.toPrimitive ? () => 0 : module.exports,
  apply: () => module.exports,
  construct: () => module.exports
})`

function deviceless(root: string): Plugin {
  return {
    name: 'deviceless',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^@(ohos|system|kit|hms)\b|\.so$/ }, ({ path }) => ({ path, namespace: 'device' }))
      // Components are ArkTS, which only ArkUI's compiler reads.
      onLoad({ filter: /\.ets$/ }, () => ({ contents: nothing }))
      onLoad({ filter: /.*/, namespace: 'device' }, () => ({ contents: nothing }))
      // Taro's own output counts the levels up to npm/ wrongly from a page.
      onResolve({ filter: /^(\.\.\/)+npm\// }, ({ path, kind }) =>
        resolve(`./${path.replace(/^(\.\.\/)+/, '')}`, { resolveDir: root, kind })
      )
    }
  }
}
