import { contracts, type Contract, type ContractName } from '@taro-capability/core'
import { acceptedOption, refusedOptions } from '../src/options'

/** The fields of contracts, as Taro's and WeChat's types have them. */
const contractsWithFields: [ContractName, string[]][] = [
  ['authPrivateMessage', ['shareTicket']],
  ['getShareInfo', ['shareTicket', 'timeout']],
  [
    'updateShareMenu',
    [
      ...['withShareTicket', 'isPrivateMessage', 'isUpdatableMessage', 'activityId', 'toDoActivityId', 'templateInfo'],
      ...['participant', 'useForChatTool', 'chooseType']
    ]
  ],
  ['showShareMenu', ['withShareTicket', 'menus', 'showShareItems']],
  ['hideShareMenu', ['menus']],
  ['login', ['timeout', 'force']],
  ['checkSession', []]
]

test.each(contractsWithFields)('%s: each of its fields is tried with a wrong value', (api, fields) => {
  expect([...new Set(refusedOptions(api).map(({ field }) => field))]).toEqual(fields)
})

test.each(contractsWithFields)('%s: the accepted option has all its fields and is accepted', (api, fields) => {
  const option = acceptedOption(api)
  expect(Object.keys(option)).toEqual(fields)
  expect(Object.values(option)).not.toContain(undefined)
  expect((contracts[api] as Contract).invalid?.(option)).toBeFalsy()
})

test('what is wrong within a field is tried too', () => {
  const tried = (api: ContractName) => refusedOptions(api).map(({ option }) => option)
  expect(tried('hideShareMenu')).toContainEqual({ menus: [7] })
  for (const parameter of [{ name: 7 }, { value: 7 }]) {
    expect(tried('updateShareMenu')).toContainEqual(expect.objectContaining({ templateInfo: { parameterList: [parameter] } }))
  }
})
