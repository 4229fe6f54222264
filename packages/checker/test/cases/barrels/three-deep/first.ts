// A barrel of a barrel of a barrel, each with another name
export { signIn as enter } from './second'
