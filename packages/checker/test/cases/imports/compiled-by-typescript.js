// What TypeScript makes of a default import
'use strict'
var __importDefault = (this && this.__importDefault) || ((mod) => (mod && mod.__esModule ? mod : { default: mod }))
Object.defineProperty(exports, '__esModule', { value: true })
exports.signIn = signIn
const taro_1 = __importDefault(require('@tarojs/taro'))
async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await taro_1.default.login()
  return code
}
