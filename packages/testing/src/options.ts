import { contracts, type Contract, type ContractName } from '@taro-capability/core'

/** Values of every kind that a field of an option may have. */
const SAMPLES: readonly unknown[] = ['text', true, 7, ['text'], { text: 'text' }, '', null, undefined]

const checksOf = (api: ContractName) => Object.entries((contracts[api] as Contract).fields ?? {})

/** An option that the contract accepts, as far as it checks anything. */
export function acceptedOption(api: ContractName): Record<string, unknown> {
  return Object.fromEntries(checksOf(api).map(([field, check]) => [field, SAMPLES.find((value) => check(value) === undefined)]))
}

/** Options that the contract refuses, each with the one field that is wrong. */
export function refusedOptions(api: ContractName): { field: string; option: object }[] {
  return checksOf(api).flatMap(([field, check]) =>
    SAMPLES.filter((value) => check(value) !== undefined).map((value) => ({ field, option: { ...acceptedOption(api), [field]: value } }))
  )
}
