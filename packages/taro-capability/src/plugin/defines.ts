/** The parts of a Taro config that name what the build puts in the place of globals. https://docs.taro.zone/docs/config-detail#defineconstants */
interface Defining {
  defineConstants?: Record<string, unknown>
  /** `{ NODE_ENV: '"production"' }`; Taro has added the variables of `.env` files. */
  env?: Record<string, unknown>
}

/** The constants of a build by name, `MY_API` and `process.env.TARO_APP_API`, with their source texts. */
export function definesOf({ defineConstants, env }: Defining): Record<string, string> {
  const variables = Object.entries(env ?? {}).map(([name, value]) => [`process.env.${name}`, value] as const)
  return Object.fromEntries([...Object.entries(defineConstants ?? {}), ...variables].filter(isText))
}

const isText = (entry: readonly [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
