import { pathToFileURL } from 'node:url'
import { apiNames } from '@taro-capability/core'
import { esmFile } from './packages'

/**
 * Loads a third-party adapter once at build time and makes sure that it exports what an adapter must.
 *
 * @param request the package, as registered in option `adapters`
 * @param appPath folder to find it from
 * @throws Error where it is not installed, cannot be loaded, or lacks an export
 */
export async function checkAdapter(request: string, appPath: string): Promise<void> {
  const file = esmFile(request, appPath)
  const adapter = await load(request, file)
  const functions = ['supports', 'explain', ...apiNames].filter((name) => typeof adapter[name] !== 'function')
  const missing = [...(typeof adapter.platform === 'string' ? [] : ['platform']), ...functions]
  if (missing.length) {
    throw new Error(
      `taro-capability: adapter ${request} does not export ${missing.join(', ')}; an adapter exports platform, supports, explain and every API`
    )
  }
}

async function load(request: string, file: string): Promise<Record<string, unknown>> {
  try {
    const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>
    // A CommonJS module's exports are the default of its namespace, and often nothing else.
    return { ...(exported.default as object | undefined), ...exported }
  } catch (cause) {
    throw new Error(
      `taro-capability: adapter ${request} cannot be loaded: ${(cause as Error).message}; it must not touch its host before a call`,
      { cause }
    )
  }
}
