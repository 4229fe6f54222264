/** The versions of Node that run this, as `engines` in package.json says: those that can require ECMAScript modules. */
export const SUPPORTED = '^20.19.0 || >=22.12.0'

/** Ends the process of the command with one sentence where Node is too old: what it would fail with later says nothing of that. */
export function refuseOldNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  console.error(`taro-capability: Node ${version} is too old; install one of ${SUPPORTED}`)
  process.exit(1)
}
