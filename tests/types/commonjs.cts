// The same where a version of a bundler has no types for CommonJS: ours do not need them.
import { withResolver } from '@taro-capability/resolver/metro'
import { taroCapability as forRollup } from '@taro-capability/resolver/rollup'
import { taroCapability as forVite } from '@taro-capability/resolver/vite'

export const plugins = [forRollup(), forVite()]
export const metro = withResolver({ projectRoot: '.' }, { failClosed: true })
