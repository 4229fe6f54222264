import { login } from '../src'

const realm = globalThis as { tt?: object }
afterEach(() => delete realm.tt)

describe('a failure', () => {
  const failureOf = (answer: unknown) => {
    realm.tt = { login: ({ fail }: { fail(answer: unknown): void }) => fail(answer) }
    return login().catch((failure: unknown) => failure)
  }

  // https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/open-interface/log-in/tt-login
  test("has Douyin's errNo as errno", async () => {
    const answer = { errMsg: 'login:fail host login fail', errNo: 113001 }
    expect(await failureOf(answer)).toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail host login fail', errno: 113001 })
  })

  test.each([
    ['an errno', { errMsg: 'login:fail no', errno: 7, errCode: 8 }, { errMsg: 'login:fail no', errno: 7, errCode: 8 }],
    ['an Error', new Error('broken'), { errMsg: 'login:fail broken' }],
    ['a text', 'no', { errMsg: 'login:fail no' }],
    ['nothing', undefined, { errMsg: 'login:fail the host gave no reason' }]
  ])('is passed on where the host gives %s', async (_, answer, expected) => {
    expect(await failureOf(answer)).toMatchObject({ code: 'HOST_FAILED', ...expected })
  })
})
