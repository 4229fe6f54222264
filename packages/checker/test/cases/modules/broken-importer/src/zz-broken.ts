import { share } from './a-share'
const = share()
