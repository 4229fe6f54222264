import { ConfigurationError } from './configurationError'

/** The versions of Node that run this, as `engines` in package.json says: those that can require ECMAScript modules. */
export const SUPPORTED = '^20.19.0 || >=22.12.0'

/**
 * Refuses a Node that is too old: what a build would fail with later says nothing of that.
 *
 * @throws ConfigurationError naming the versions that will do
 */
export function checkNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  throw new ConfigurationError(`taro-capability: Node ${version} is too old; install one of ${SUPPORTED}`)
}
