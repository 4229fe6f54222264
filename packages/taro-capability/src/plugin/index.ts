import type { IPluginContext } from '@tarojs/service'
import {
  adapterFiles,
  checkAdapter,
  checkNode,
  ConfigurationError,
  createSources,
  esmFile,
  resolveAdapter,
  type BuildWork,
  type ResolvedAdapter
} from '@taro-capability/resolver'
import { createPlugin } from '@taro-capability/resolver/vite'
import { WorkPlugin } from '@taro-capability/resolver/webpack'
import { namesConstant } from '@taro-capability/transform'
import { checkSources } from './check'
import { definesOf } from './defines'
import { createFailingModules, type FailingModules } from './failingModules'
import { readOptions, type PluginOptions } from './options'
import type { TargetWiring, TaroPlatform } from './platform'
import { wireHarmony } from './targets/harmony'
import { wireMini, type MembersFrom } from './targets/mini'
import { wireRn } from './targets/rn'
import { wireWeb } from './targets/web'

export type { PluginOptions }

/**
 * The Taro CLI plugin: one line in config/index.ts, `plugins: ['taro-capability/plugin']`, and `Taro.authPrivateMessage`
 * and `Taro.canIUse` keep their contract on the platform being built, whichever way the app names them.
 *
 * Ends the process with one sentence where an option is unknown or wrong, or an adapter is not installed.
 *
 * @param ctx handed over by the Taro CLI. https://docs.taro.zone/docs/plugin
 * @param options third-party adapters, a limit for silent hosts, how strict it is; none is needed
 */
export function taroCapability(ctx: IPluginContext, options?: PluginOptions): void {
  orExit(checkNode)
  const { adapters, timeout, minimum, failClosed, strict } = orExit(() => readOptions(options))

  ctx.onBuildStart(async () => {
    orExit(() => Object.values(adapters).forEach((module) => checkAdapter(module, ctx.paths.appPath)))
    const refusal = await checkSources(ctx.paths, process.env.TARO_ENV, { minimum, strict, failClosed })
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
      const adapter = resolveAdapter(platform.platform, adapters)
      const facts = { platform: platform.platform, thirdParty: adapter.isThirdParty, minimum: minimum[platform.platform] }
      const files = orExit(() => adapterFiles(adapter, appPath, esmFile))
      const failing = failClosed ? createFailingModules(appPath, facts) : undefined
      const membersFrom = membersFromOf(adapter, failClosed || isPrebundled(ctx.initialConfig))
      const { redirect, ...wiring } = wireTarget(platform, files, appPath, failing, membersFrom)
      const { alias = {} } = ctx.initialConfig
      const sources = createSources({ transform: { ...wiring, facts, failClosed, defines: definesOf(ctx.initialConfig), alias } })
      wireBundler(ctx, platform, { ...sources, redirect })
    }
  })
}

function wireTarget(
  platform: TaroPlatform,
  files: Readonly<Record<string, string>>,
  appPath: string,
  failing: FailingModules | undefined,
  membersFrom: MembersFrom
): TargetWiring {
  if (platform.externalDeps) return wireHarmony(platform, files, appPath, failing)
  if (platform.apiLibrary) return wireWeb(platform, files, failing)
  return wireMini(platform, files, failing, membersFrom)
}

/** @param needsAll whether members are wanted that no source is seen to take */
function membersFromOf({ isStatic, isThirdParty }: ResolvedAdapter, needsAll: boolean): MembersFrom {
  if (isStatic || isThirdParty) return 'entry'
  return needsAll ? 'all' : 'sources'
}

/** Whether Taro bundles packages before the app: no transform sees them. https://docs.taro.zone/docs/config-detail#compilerprebundle */
function isPrebundled({ compiler, mode = process.env.NODE_ENV }: IPluginContext['initialConfig']): boolean {
  return typeof compiler === 'object' && (compiler.prebundle?.enable ?? mode !== 'production')
}

/** Taro's bundlers are given the plugins that other projects have, around the work of this build. */
function wireBundler(ctx: IPluginContext, { compiler }: TaroPlatform, work: BuildWork): void {
  if (compiler === 'vite') ctx.modifyViteConfig(({ viteConfig }) => viteConfig.plugins.unshift(createPlugin(() => work)))
  else ctx.modifyWebpackChain(({ chain }) => chain.plugin('taro-capability').use(WorkPlugin, [work]))
}

/** Taro prints the stack of an error that a plugin throws, which says nothing of what is wrong in a config file. */
function orExit<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof ConfigurationError) exitWith(error.message)
    throw error
  }
}

function exitWith(reason: string): never {
  console.error(reason)
  process.exit(1)
}
