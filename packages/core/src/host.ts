import type { Contract } from './contract'
import type { ApiName, Apis } from './contracts'
import { createFailure, createHostFailure, type Failure } from './failure'
import { settle } from './settle'

/** The side of a platform that an adapter talks to. Handed in, so that nothing here reads a global. */
export interface Host {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** Milliseconds the host may stay silent before a call fails with `TIMEOUT`; 0 for no limit. */
  timeout: number
  /** The object that carries the APIs (`wx`). Read at each call: the host may come late. */
  apis(): object
  /** Why the host lacks the API: called only when it does. */
  missing(contract: Contract): Failure
}

type HostApi = (option: Record<string, unknown>) => unknown

/** An API that the host really has, kept to its contract. */
export function hostApi<Name extends ApiName>(contract: Contract<Name>, host: Host): Apis[Name] {
  const { api } = contract
  const { platform, timeout } = host
  const call = (option?: unknown) =>
    settle<object>(option, (copy, { succeed, fail }, unreadable) => {
      const apis = host.apis() as Record<string, HostApi>
      if (typeof apis[api] !== 'function') return fail(host.missing(contract))

      const invalid = unreadable ? `option cannot be read: ${unreadable}` : contract.invalid(copy)
      if (invalid) return fail(createFailure(api, platform, 'INVALID_OPTION', invalid))

      let timer: ReturnType<typeof setTimeout> | undefined
      const failed = (answer: unknown) => {
        clearTimeout(timer)
        fail(createHostFailure(api, platform, answer))
      }
      const answered = (result: unknown) => {
        clearTimeout(timer)
        // A success without a result would look like a call that happened.
        if (Object(result) === result) succeed(result as object)
        else failed('the host answered success without a result')
      }
      if (timeout) {
        const late = `${platform} did not answer within ${timeout} ms; try again`
        timer = setTimeout(() => fail(createFailure(api, platform, 'TIMEOUT', late)), timeout)
      }

      copy.success = answered
      copy.fail = failed
      copy.complete = undefined
      try {
        const returned = apis[api]!(copy) as PromiseLike<unknown> | undefined
        // An async function that answers through the callbacks fulfils with nothing: that is no answer yet.
        if (returned && typeof returned.then === 'function') returned.then((result) => result && answered(result), failed)
      } catch (error) {
        failed(error)
      }
    })
  return call as Apis[Name]
}
