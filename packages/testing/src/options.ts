import { contracts, type Contract, type ContractName } from '@taro-capability/core'

/** Values of every kind that a field of an option may have; what stands after the others is wrong further down, where that is looked at. */
const SAMPLES: readonly unknown[] = [
  ...['text', true, 7, ['text'], { parameterList: [{ name: 'text', value: 'text' }], templateId: 'text' }, '', null, undefined],
  ...['text', [7], [{ name: 7 }], [{ value: 7 }]].map((parameterList) => ({ parameterList })),
  ...[[7], ['text', null], { templateId: 7 }]
]

type Option = Record<string, unknown>

const isWrong = (api: ContractName, field: string, option: Option) =>
  new RegExp(`option\\.${field}\\b`).test(String((contracts[api] as Contract).invalid?.(option)))

/** The fields that a contract looks at, with a value that it accepts for each. */
function checkedFields(api: ContractName): Option {
  const accepted: Option = {}
  // A check stops at the first field that is wrong: each turn finds the next one.
  for (let field = nextField(api, accepted); field !== undefined; field = nextField(api, accepted)) {
    const name = field
    accepted[name] = SAMPLES.find((value) => !isWrong(api, name, { ...accepted, [name]: value }))
  }
  return accepted
}

function nextField(api: ContractName, accepted: Option): string | undefined {
  const read = new Set<string>()
  const option = new Proxy(accepted, { get: (target, field: string) => (read.add(field), target[field]) })
  ;(contracts[api] as Contract).invalid?.(option)
  return [...read].find((field) => !Object.hasOwn(accepted, field))
}

/** An option that the contract accepts, as far as it checks anything. */
export const acceptedOption = (api: ContractName): Option => checkedFields(api)

/** Options that the contract refuses, each with the one field that is wrong. */
export function refusedOptions(api: ContractName): { field: string; option: Option }[] {
  const accepted = checkedFields(api)
  const options = Object.keys(accepted).flatMap((field) => SAMPLES.map((value) => ({ field, option: { ...accepted, [field]: value } })))
  return options.filter(({ field, option }) => isWrong(api, field, option))
}
