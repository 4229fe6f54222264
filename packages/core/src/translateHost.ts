import { contractNames } from './apis'

type Callback = (given?: unknown) => void
type Apis = Record<string, ((argument: unknown) => unknown) | undefined>

/** How a host says what Taro says otherwise. */
export interface HostWords {
  /** The host's names, by Taro's. An empty one hides an API of the host that is not what Taro calls so. */
  names?: Readonly<Record<string, string>>
  /** Fields of an option that the host needs and Taro's callers need not give, by API. */
  defaults?: Readonly<Record<string, object>>
  /** What the host gave to `success`, as Taro gives it. */
  result?(result: object, api: string): object
  /** What the host gave to `fail`, with `errMsg`, `errCode` and `errno`. */
  failure?(answer: object, api: string): object
}

/**
 * The global of a mini program by Taro's names, and the contracts in Taro's words: for `createMiniHost`. What is neither renamed nor
 * a contract is as the host has it.
 *
 * @param getGlobal see `createMiniHost`
 */
export function translateHost(getGlobal: () => unknown, words: HostWords): () => unknown {
  let global: unknown
  let translated: unknown
  // Once for each global, and not for each question.
  return () => {
    const current = getGlobal()
    if (current !== global) translated = translate(Object((global = current)) as Apis, words)
    return translated
  }
}

function translate(global: Apis, { names = {}, defaults = {}, result, failure }: HostWords): object {
  const translated = Object.create(global) as object
  const define = (name: string, get: () => unknown) => Object.defineProperty(translated, name, { get, configurable: true })
  const nativeOf = (api: string) => (api in names ? names[api]! : api)
  // No `for of` here and no pattern of an array: in what Taro compiles to ES5 each brings a helper of Babel's.
  const apis = Object.keys(names)
  // Taro has what it renames under its own name alone.
  apis.forEach((api) => define(names[api]!, () => undefined))
  apis.forEach((api) => define(api, () => global[names[api]!]))
  const ask = (schema: string) => global.canIUse!(schema.replace(/^[^.]+/, nativeOf))
  define('canIUse', () => global.canIUse && ask)
  contractNames.forEach((api) => {
    const native = nativeOf(api)
    const call = (option: { success: Callback; fail: Callback }) =>
      global[native]!(
        Object.assign({}, defaults[api], option, {
          success: (given: unknown) => option.success(readable(given, api, result)),
          fail: (given: unknown) => option.fail(readable(given, api, failure))
        })
      )
    define(api, () => (typeof global[native] === 'function' ? call : undefined))
  })
  return translated
}

/** What the host gave, translated; as it is where that is no object or cannot be read. */
function readable(given: unknown, api: string, translate?: (given: object, api: string) => object): unknown {
  try {
    return translate && Object(given) === given ? translate(given as object, api) : given
  } catch {
    return given
  }
}
