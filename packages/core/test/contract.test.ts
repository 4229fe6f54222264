import { contracts, hostApi, mustHaveTypes, type Contract, type ContractName } from '../src'

const said = (api: ContractName, option: object) => (contracts[api] as Contract).invalid?.(option as Record<string, unknown>) || undefined

test.each<[ContractName, object]>([
  ['login', {}],
  ['login', { timeout: 3000, force: false }],
  ['getShareInfo', { shareTicket: 't', timeout: 3000 }],
  ['hideShareMenu', { menus: [] }],
  ['showShareMenu', { withShareTicket: true, menus: ['shareAppMessage', 'shareTimeline'], showShareItems: ['qq'] }],
  ['updateShareMenu', { isPrivateMessage: true, withShareTicket: true, activityId: 'a' }],
  ['updateShareMenu', { isUpdatableMessage: true, templateInfo: { parameterList: [{ name: 'member_count', value: '1' }] } }],
  ['updateShareMenu', { templateInfo: { parameterList: [], templateId: 'id' }, participant: ['id'], useForChatTool: true, chooseType: 1 }]
])('%s takes %j', (api, option) => {
  expect(said(api, option)).toBeUndefined()
})

test.each<[ContractName, object, string]>([
  ['login', { timeout: '3000' }, 'option.timeout must be a number'],
  ['login', { force: 1 }, 'option.force must be a boolean'],
  ['getShareInfo', { shareTicket: 't', timeout: '3000' }, 'option.timeout must be a number'],
  ['getShareInfo', { timeout: '3000' }, 'option.shareTicket must be a non-empty string'],
  ['hideShareMenu', { menus: 'shareTimeline' }, 'option.menus must be an array'],
  ['showShareMenu', { menus: ['shareTimeline', 7] }, 'option.menus[1] must be a string'],
  ['showShareMenu', { menus: { 0: 'shareTimeline' } }, 'option.menus must be an array'],
  ['showShareMenu', { showShareItems: [null] }, 'option.showShareItems[0] must be a string'],
  ['showShareMenu', { withShareTicket: 'true' }, 'option.withShareTicket must be a boolean'],
  ['updateShareMenu', { isPrivateMessage: 1 }, 'option.isPrivateMessage must be a boolean'],
  ['updateShareMenu', { isUpdatableMessage: 'yes' }, 'option.isUpdatableMessage must be a boolean'],
  ['updateShareMenu', { activityId: 7 }, 'option.activityId must be a string'],
  ['updateShareMenu', { toDoActivityId: {} }, 'option.toDoActivityId must be a string'],
  ['updateShareMenu', { templateInfo: 'text' }, 'option.templateInfo must be an object'],
  ['updateShareMenu', { templateInfo: [] }, 'option.templateInfo must be an object'],
  ['updateShareMenu', { templateInfo: { templateId: 7 } }, 'option.templateInfo.templateId must be a string'],
  ['updateShareMenu', { templateInfo: { parameterList: {} } }, 'option.templateInfo.parameterList must be an array'],
  ['updateShareMenu', { templateInfo: { parameterList: ['name'] } }, 'option.templateInfo.parameterList[0] must be an object'],
  [
    'updateShareMenu',
    {
      templateInfo: {
        parameterList: [
          { name: 'a', value: 'b' },
          { name: 'member_count', value: 1 }
        ]
      }
    },
    'option.templateInfo.parameterList[1].value must be a string'
  ],
  ['updateShareMenu', { participant: 'id' }, 'option.participant must be an array'],
  ['updateShareMenu', { useForChatTool: 0 }, 'option.useForChatTool must be a boolean'],
  ['updateShareMenu', { chooseType: '1' }, 'option.chooseType must be a number']
])('%s refuses %j', (api, option, sentence) => {
  expect(said(api, option)).toBe(sentence)
})

test.each([undefined, null])('a field of %p is one that is not given', (value) => {
  const all = {
    timeout: value,
    force: value,
    menus: value,
    withShareTicket: value,
    templateInfo: { parameterList: value },
    chooseType: value
  }
  const names: ContractName[] = ['login', 'hideShareMenu', 'showShareMenu', 'updateShareMenu']
  expect(names.map((api) => said(api, all))).toEqual([undefined, undefined, undefined, undefined])
})

test("other platforms' fields are not looked at", () => {
  expect(said('login', { scopes: ['auth_base'], timeouts: 'x' })).toBeUndefined()
})

test('a field of the prototype is checked as one of its own, and an inherited name is no type', () => {
  expect(mustHaveTypes({ timeout: 'number' }, Object.create({ timeout: 'x' }))).toBe('option.timeout must be a number')
  expect(mustHaveTypes({}, { toString: 7 })).toBeUndefined()
})

test('a wrong field is an INVALID_OPTION that names it, and the host is not called', async () => {
  const login = jest.fn()
  const call = hostApi(contracts.login, { platform: 'acme', apis: () => ({ login }), whyMissing: () => ['UNAVAILABLE', 'no'] })
  await expect(call({ timeout: '3000' } as never)).rejects.toMatchObject({
    code: 'INVALID_OPTION',
    errMsg: 'login:fail option.timeout must be a number'
  })
  expect(login).not.toHaveBeenCalled()
})
