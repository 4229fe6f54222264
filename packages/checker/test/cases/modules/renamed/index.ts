export { isWeapp as inWechat } from './env'
