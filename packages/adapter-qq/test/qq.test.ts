import { login } from '../src'

const realm = globalThis as { qq?: object }
afterEach(() => delete realm.qq)

// https://q.qq.com/wiki/develop/miniprogram/API/
test("a failure has QQ's errMsg and errCode", async () => {
  realm.qq = { login: ({ fail }: { fail(answer: object): void }) => fail({ errMsg: 'login:fail no', errCode: -1 }) }
  await expect(login()).rejects.toMatchObject({ code: 'HOST_FAILED', errMsg: 'login:fail no', errCode: -1 })
})
