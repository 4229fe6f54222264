import { isAsset } from '@taro-capability/usage'

// Imported everywhere, and never a file of the project.
const FOREIGN = /^(@tarojs\/.*|react|react-dom|vue|taro-capability)$/

/** Whether an import may lead to a source of the project. */
export const mayBeSource = (specifier: string): boolean => !FOREIGN.test(specifier) && !isAsset(specifier)

/**
 * Whether a clause may take an export by its name: `{ login as enter }`, `* as api`, and of `default` a name of its own.
 *
 * @param name `default`, or the export's name
 */
export function mayTake(clause: string, name: string): boolean {
  if (clause.includes('*') || clause.includes('\\')) return true
  if (name === 'default') return !/^\s*\{/.test(clause) || clause.includes('default')
  return clause.includes(name)
}
