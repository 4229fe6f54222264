import type { IPluginContext } from '@tarojs/service'
import { checkAdapter, esmFile, resolveAdapter } from '@taro-capability/resolver'
import { createTransform, namesConstant } from '@taro-capability/transform'
import { wireVite } from './bundlers/vite'
import { wireWebpack } from './bundlers/webpack'
import { checkSources } from './check'
import { readOptions, type PluginOptions } from './options'
import type { TargetWiring, TaroPlatform } from './platform'
import { wireHarmony } from './targets/harmony'
import { wireMini } from './targets/mini'
import { wireRn } from './targets/rn'
import { wireWeb } from './targets/web'

export type { PluginOptions }

/**
 * The Taro CLI plugin: one line in config/index.ts, `plugins: ['taro-capability/plugin']`, and `Taro.authPrivateMessage`
 * and `Taro.canIUse` keep their contract on the platform being built, whichever way the app names them.
 *
 * @param ctx handed over by the Taro CLI. https://docs.taro.zone/docs/plugin
 * @param options third-party adapters, a limit for silent hosts, how strict it is; none is needed
 * @throws where an option is unknown or has the wrong type
 */
export function taroCapability(ctx: IPluginContext, options?: PluginOptions): void {
  const { adapters, timeout, minimum, failClosed, strict } = readOptions(options)

  ctx.onBuildStart(async () => {
    const { appPath } = ctx.paths
    for (const module of Object.values(adapters)) checkAdapter(module, appPath)
    const refusal = await checkSources(ctx.paths, process.env.TARO_ENV, { minimum, strict, failClosed })
    // Taro would print an error's stack below what has just been told.
    if (refusal !== undefined) return exitWith(refusal)
    if (process.env.TARO_ENV === 'rn') wireRn({ adapters, timeout, minimum, failClosed })
  })

  ctx.modifyRunnerOpts(({ opts }) => {
    opts.defineConstants = {
      ...opts.defineConstants,
      __TARO_CAPABILITY_TIMEOUT__: String(timeout),
      __TARO_CAPABILITY_NAMES__: namesConstant()
    }
  })

  // Called by Taro's platforms (not by rn) once they are set up and before they configure the bundler.
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatform) {
      const { appPath } = ctx.paths
      const { module, isStatic } = resolveAdapter(platform.platform, { adapters })
      const facts = { platform: platform.platform, isStatic, minimum: minimum[platform.platform] }
      const { alias, standIn, ...imports } = wireTarget(platform, esmFile(module, appPath), appPath)
      const wiring = {
        alias,
        standIn,
        transform: createTransform({ facts, failClosed, imports, alias: ctx.initialConfig.alias ?? {} })
      }
      if (platform.compiler === 'vite') wireVite(ctx, wiring)
      else wireWebpack(ctx, wiring)
    }
  })
}

function exitWith(reason: string): never {
  console.error(reason)
  process.exit(1)
}

function wireTarget(platform: TaroPlatform, adapterFile: string, appPath: string): TargetWiring {
  if (platform.externalDeps) return wireHarmony(platform, adapterFile, appPath)
  return platform.apiLibrary ? wireWeb(platform, adapterFile) : wireMini(platform, adapterFile)
}
