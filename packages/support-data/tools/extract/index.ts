import { type Platform, platforms } from '../../src/platforms'
import { weapp } from '../../src/platforms/weapp'
import type { Api, PlatformSupport, SupportData } from '../../src/types'
import { conditions } from './conditions'
import { fieldsOf } from './fields'
import { harmony } from './harmony'
import { hostTypings } from './hostTypings'
import { miniPackages, miniPlatforms, type MiniRuntime, readMiniRuntime } from './mini'
import { Modules } from './modules'
import { type Locate, versionsOf } from './packages'
import { fromCode, fromTag, onWechat } from './platforms'
import type { ReadCode } from './platformCode'
import { rn } from './rn'
import { readTaroTypes, type TaroApi } from './taroTypes'
import { h5, harmonyHybrid } from './web'
import { readWechatTypes, type WechatTypes } from './wechatTypes'

const codePlatforms = [h5, rn, harmony, harmonyHybrid]
/** What nothing better is read for. */
const tagPlatforms = platforms.filter((platform) => platform !== weapp.id && !codePlatforms.some((code) => code.platform === platform))

const wechatPackage = 'miniprogram-api-typings'

/** All that the table is made from, read once. */
interface Inputs {
  wechat: WechatTypes
  mini: Map<Platform, MiniRuntime>
  code: Map<Platform, ReadCode>
  typings: Map<Platform, Set<string>>
}

/**
 * Reads the table from installed packages, without the corrections.
 *
 * @throws Error naming the package and what was looked for, when one is missing, half installed or laid out in a new way
 */
export async function extract(locate: Locate): Promise<SupportData> {
  const modules = await Modules.create(locate)
  const taro = readTaroTypes(locate('@tarojs/taro'))
  const inputs: Inputs = {
    wechat: readWechatTypes(locate(wechatPackage)),
    mini: new Map(miniPlatforms.map((platform) => [platform, readMiniRuntime(platform, modules, locate)])),
    code: new Map(codePlatforms.map((platform) => [platform.platform, platform.read({ modules, locate })])),
    typings: new Map(hostTypings.map((host) => [host.platform, host.read(locate)]))
  }
  const apis = taro.apis.map((api): [string, Api] => [api.name, readApi(api, inputs, (name) => fieldsAt(name, taro, inputs))])
  return {
    packages: versionsOf(
      [...new Set([...miniPackages, wechatPackage, ...[...codePlatforms, ...hostTypings].flatMap(({ packages }) => packages)])],
      locate
    ),
    conditions,
    apis: Object.fromEntries(apis.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  function fieldsAt(api: TaroApi, types: typeof taro, { wechat }: Inputs): Api['fields'] {
    const theirs = wechat.apis.get(api.name)
    const fields = theirs && fieldsOf(api.symbol, theirs.symbol, { taro: types, wechat })
    return fields && Object.keys(fields).length > 0 ? fields : undefined
  }
}

function readApi(api: TaroApi, inputs: Inputs, fieldsOfApi: (api: TaroApi) => Api['fields']): Api {
  const { name, kind, category, title } = api
  const wechat = inputs.wechat.apis.get(name)
  const fields = fieldsOfApi(api)
  return {
    kind,
    category,
    ...(title && { title }),
    url: api.see ?? wechat?.url ?? `https://docs.taro.zone/docs/apis/${category}/${name}`,
    ...(fields && { fields }),
    platforms: readPlatforms(api, inputs)
  }
}

function readPlatforms(api: TaroApi, { wechat, mini, code, typings }: Inputs): Record<Platform, PlatformSupport> {
  const fromCodes = [...code].map(([platform, read]) => [platform, fromCode(platform, api, read)])
  const fromTags = tagPlatforms.map((platform) => [platform, fromTag(platform, api, typings.get(platform), mini.get(platform))])
  return Object.fromEntries([[weapp.id, onWechat(api, wechat.apis.get(api.name), mini.get(weapp.id)!)], ...fromCodes, ...fromTags])
}
