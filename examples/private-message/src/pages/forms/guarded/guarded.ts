import { supports } from 'taro-capability'
import { share } from './share'

/** A call behind a question, in a module of its own: where the platform cannot, neither is in the output. */
export const guarded = () => (supports('shareFileMessage') ? share() : 'elsewhere')
