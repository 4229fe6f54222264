import { createFailClosed, createFailUnlessSupported } from '@taro-capability/core'
import { platform, supports } from 'taro-capability/adapter'

/** Stands in for an API that the platform does not have, where the plugin's option `failClosed` is on. */
export const failClosed = /* @__PURE__ */ createFailClosed(platform)

/** Stands in for one of which only the running app knows whether it works. */
export const failUnlessSupported = /* @__PURE__ */ createFailUnlessSupported(failClosed, supports)
