/**
 * `supports` about an API that Taro does not bring itself, on a platform whose host answers. Builds put it in the place of `supports`
 * where a source asks about such an API by a literal name: the list of what Taro brings then stays out of the app.
 */
export { hostSupports } from 'taro-capability/adapter'
