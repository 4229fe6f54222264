import data, { platforms, type PlatformSupport } from '@taro-capability/support-data'

/**
 * Where an API works, for a person.
 *
 * @throws Error for a name that no API has
 */
export function explainApi(name: string): string {
  if (!Object.hasOwn(data.apis, name)) throw new Error(`Taro has no API "${name}"; see https://docs.taro.zone/docs/apis/about/desc`)
  const { title, url, fields = {}, platforms: support } = data.apis[name]!
  const width = Math.max(...platforms.map(({ length }) => length))
  const lines = platforms.map((platform) => `  ${platform.padEnd(width)}  ${describe(support[platform])}`)
  const newer = Object.entries(fields).flatMap(([path, { since }]) => (since ? [`  ${name}.${path}: base library ${since}`] : []))
  return [
    `Taro.${name}${title ? `: ${title}` : ''}`,
    ...lines,
    ...(newer.length > 0 ? ['fields with a minimum of their own on weapp:', ...newer] : []),
    ...(url ? [url] : [])
  ].join('\n')
}

function describe({ state, stub, since, condition, basis }: PlatformSupport): string {
  const what: Record<typeof state, string> = {
    real: since && since !== 'original' ? `works, since base library ${since}` : 'works',
    conditional: `works ${condition ? (data.conditions[condition]?.en ?? condition) : 'under a condition'}`,
    stub: `does not work: a stub that ${stub?.replaceAll('-', ' ') ?? 'does nothing'}`,
    noop: 'does nothing',
    absent: 'undefined'
  }
  return basis === 'tag' ? `${what[state]} (by Taro's tag alone)` : what[state]
}
