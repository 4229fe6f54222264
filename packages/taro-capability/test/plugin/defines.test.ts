import { definesOf } from '../../src/plugin/defines'

test("a build's constants are those of defineConstants, of env and of .env files, by the names that sources have for them", () => {
  const config = { defineConstants: { MY_API: '"login"', DEBUG: true }, env: { NODE_ENV: '"production"', TARO_APP_API: '"login"' } }
  expect(definesOf(config)).toEqual({
    MY_API: '"login"',
    'process.env.NODE_ENV': '"production"',
    'process.env.TARO_APP_API': '"login"'
  })
  expect(definesOf({})).toEqual({})
})
