import { checkBuild, parseTarget, type Target } from '@taro-capability/checker'
import type { PluginOptions } from './options'

/**
 * Reports, before the target is built, what in the app's sources will not work there.
 *
 * @returns why the build must not go on, where it is strict
 */
export async function checkSources(
  { appPath, sourcePath }: { appPath: string; sourcePath: string },
  platform: string | undefined,
  { minimum, strict, failClosed }: Required<Pick<PluginOptions, 'minimum' | 'strict' | 'failClosed'>>
): Promise<string | undefined> {
  const target = targetOf(platform, minimum)
  if (!target) return undefined
  try {
    const { findings, text } = await checkBuild({ root: appPath, sourceRoot: sourcePath, target, failClosed })
    if (findings === 0) return undefined
    console.log(`\n${text}\n`)
    return strict
      ? `taro-capability: ${findings} ${findings === 1 ? 'call' : 'calls'} will not work on ${platform}, and the option strict is on; they are listed above`
      : undefined
  } catch (error) {
    // An app that can be built is built, whatever becomes of its check.
    const reason = `taro-capability: the sources could not be checked: ${(error as Error).message}`
    if (strict) return reason
    console.warn(reason)
    return undefined
  }
}

/** Undefined for a third party's platform, of which there are no data. */
function targetOf(platform: string | undefined, minimum: Record<string, string>): Target | undefined {
  const version = platform === undefined ? undefined : minimum[platform]
  try {
    return parseTarget(version === undefined ? String(platform) : `${platform}@${version}`)
  } catch {
    return undefined
  }
}
