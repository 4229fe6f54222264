import { createFailClosed } from '@taro-capability/core'
import { platform } from 'taro-capability/adapter'

/** Stands in for an API that the platform does not have, where the plugin's option `failClosed` is on. */
export const failClosed = /* @__PURE__ */ createFailClosed(platform)
