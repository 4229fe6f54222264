import { checkBuild, parseTarget, type Target } from '@taro-capability/checker'

/**
 * Tells, before the target is built, what in the app's sources will not work there.
 *
 * @throws Error where something is found and the build is strict
 */
export async function checkSources(
  { appPath, sourcePath }: { appPath: string; sourcePath: string },
  platform: string | undefined,
  minimum: Record<string, string>,
  strict: boolean
): Promise<void> {
  const target = targetOf(platform, minimum)
  if (!target) return
  const colors = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR
  const { findings, text } = await checkBuild({ root: appPath, sourceRoot: sourcePath, target, colors })
  if (findings === 0) return
  console.log(`\n${text}\n`)
  if (strict)
    throw new Error(
      `taro-capability: ${findings} ${findings === 1 ? 'call' : 'calls'} will not work on ${platform}, and the option strict is on; they are listed above`
    )
}

/** Undefined for a platform of somebody else, of which there are no data. */
function targetOf(platform: string | undefined, minimum: Record<string, string>): Target | undefined {
  const version = platform === undefined ? undefined : minimum[platform]
  try {
    return parseTarget(version === undefined ? String(platform) : `${platform}@${version}`)
  } catch {
    return undefined
  }
}
