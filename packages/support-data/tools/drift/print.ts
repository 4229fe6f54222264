import { platforms } from '../../src/platforms'
import type { Change } from './compare'
import type { Versions } from './release'

/** A list for a person: what was compared, how much changed, then the changes by platform. */
export function printDrift(changes: Change[], before: Versions, after: Versions): string {
  const compared = Object.keys(after).filter((name) => before[name] !== after[name])
  const rest = Object.keys(after).filter((name) => before[name] === after[name])
  const asInstalled = rest.length > 0 ? `  as installed: ${rest.map((name) => `${name} ${after[name]}`).join(', ')}\n` : ''
  const packages = compared.map((name) => `  ${name} ${before[name]} → ${after[name]}\n`).join('') + asInstalled
  if (changes.length === 0) return `Nothing changes:\n${packages}`
  const whole = changes.filter(({ platform }) => !platform)
  const groups = [
    group('APIs', whole),
    ...platforms.map((platform) =>
      group(
        platform,
        changes.filter((change) => change.platform === platform)
      )
    )
  ]
  return `${changes.length} changes:\n${packages}${groups.join('')}`
}

function group(title: string, changes: Change[]): string {
  if (changes.length === 0) return ''
  const lines = changes.map(({ api, kind, what, from, to }) => {
    if (kind === 'added') return `  + ${api}, ${to}\n`
    if (kind === 'dropped') return `  - ${api}, ${from}\n`
    return `  ${api}: ${kind === 'since' ? 'since ' : what ? `${what} ` : ''}${from} → ${to}\n`
  })
  return `\n${title} (${changes.length})\n${lines.join('')}`
}
