import { platforms, recordOf, type Platform } from '@taro-capability/support-data'

/** What `Taro.ENV_TYPE` holds: the names of all platforms. https://docs.taro.zone/docs/apis/about/env */
export const envTypes: readonly string[] = platforms.map((platform) => recordOf(platform).envType)

/** The object that each mini program's host gives its code. */
export const globalOf: Readonly<Partial<Record<Platform, string>>> = Object.fromEntries(
  platforms.flatMap((platform) => {
    const { kind, global } = recordOf(platform)
    return kind === 'mini program' && global !== undefined ? [[platform, global]] : []
  })
)

/** Of each kind of program that Taro builds the platform that most apps are built for: those that have an adapter, first to last. */
export const oneOfEachKind: readonly Platform[] = platforms.filter((platform, index) => {
  const { adapter, taroPlatform } = recordOf(platform)
  const isSame = (other: Platform) => recordOf(other).taroPlatform === taroPlatform
  return adapter !== undefined && platforms.findIndex(isSame) === index
})

/** Whether an app's declared minimum decides what a platform has. */
export const hasMinimums = (platform: Platform): boolean => recordOf(platform).version?.hasMinimums ?? false

/**
 * Whether only the hosts of mini programs send an event of Taro's button: `onGetPhoneNumber`, in a template of Vue `getphonenumber`.
 * https://docs.taro.zone/docs/components/forms/button
 */
export const isHostEvent = (name: string): boolean => HOST_EVENT.test(name)

const HOST_EVENT =
  /^on(get(userinfo|authorize|phonenumber|realtimephonenumber)|contact|opensetting|launchapp|chooseavatar|agreeprivacyauthorization)$/i
