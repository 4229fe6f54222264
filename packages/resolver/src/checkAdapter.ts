import { contractNames, type ContractName } from '@taro-capability/core'
import { ConfigurationError } from './configurationError'
import { commonJsFile } from './packages'

/**
 * Loads a third-party adapter once at build time and makes sure that it exports what an adapter must.
 *
 * @param request the package, as registered in option `adapters`
 * @param appPath folder to find it from
 * @returns the contracts that it lacks; they get the not-supported failure
 * @throws ConfigurationError where it is not installed, cannot be loaded, or lacks an export that every adapter has
 */
export function checkAdapter(request: string, appPath: string): ContractName[] {
  const adapter = load(request, commonJsFile(request, appPath))
  const functions = ['supports', 'explain', 'canIUse'].filter((name) => typeof adapter[name] !== 'function')
  const missing = [...(typeof adapter.platform === 'string' ? [] : ['platform']), ...functions]
  if (missing.length) {
    throw new ConfigurationError(
      `taro-capability: adapter ${request} does not export ${missing.join(', ')}; an adapter exports platform, supports, explain, canIUse and its APIs`
    )
  }
  return contractNames.filter((name) => typeof adapter[name] !== 'function')
}

function load(request: string, file: string): Record<string, unknown> {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- synchronous; Node 20.19 requires ECMAScript modules as well
    return require(file) as Record<string, unknown>
  } catch (cause) {
    throw new ConfigurationError(
      `taro-capability: adapter ${request} cannot be loaded: ${(cause as Error).message}; it must not touch its host before a call`,
      { cause }
    )
  }
}
