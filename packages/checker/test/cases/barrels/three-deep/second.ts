export { getCode as signIn } from './third'
