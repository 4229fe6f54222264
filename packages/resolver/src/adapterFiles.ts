import { checkAdapter } from './checkAdapter'
import type { ResolvedAdapter } from './resolveAdapter'
import { ADAPTER_SPECIFIER, THIRD_PARTY_SPECIFIER } from './specifier'

/**
 * The files that stand for an adapter, by the request that leads to them: its own, and for a third party's that lacks a contract one of
 * ours before it, which completes it. Warns of that.
 *
 * @param root folder that the adapter is found from
 * @param fileOf a package's file, as the bundler likes it best
 * @throws ConfigurationError where the adapter is not installed or lacks an export
 */
export function adapterFiles(
  { platform, module, isThirdParty }: ResolvedAdapter,
  root: string,
  fileOf: (request: string, root: string) => string
): Readonly<Record<string, string>> {
  const lacking = isThirdParty ? checkAdapter(module, root) : []
  const file = fileOf(module, root)
  if (lacking.length === 0) return { [ADAPTER_SPECIFIER]: file }
  console.warn(
    `taro-capability: adapter ${module} has no ${lacking.join(', ')}; calls of them fail on ${platform} with UNSUPPORTED_PLATFORM`
  )
  return { [ADAPTER_SPECIFIER]: fileOf(`${ADAPTER_SPECIFIER}/third-party`, root), [THIRD_PARTY_SPECIFIER]: file }
}
