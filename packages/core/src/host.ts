import type { Contract } from './contract'
import type { ApiName, Apis } from './contracts'
import { createFailure, createHostFailure, type Failure } from './failure'
import { copyOption, handle, tell, type OptionCopy } from './settle'

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

type HostApi = (option: OptionCopy) => unknown

/** An API that the host really has, kept to its contract: whatever the host does, each call settles exactly once. */
export function hostApi<Name extends ApiName>(contract: Contract<Name>, host: Host): Apis[Name] {
  const { api } = contract
  const { platform, timeout } = host

  const call = (option?: unknown) => {
    const copy: OptionCopy = {}
    const readable = copyOption(copy, option)
    const { success, fail, complete } = copy

    let resolve!: (result: unknown) => void
    let reject!: (failure: Failure) => void
    const promise = new Promise((onResult, onFailure) => {
      resolve = onResult
      reject = onFailure
    })
    handle(promise, fail || complete)

    let settled = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const failed = (failure: Failure) => {
      if (settled) return
      settled = true
      if (timer) clearTimeout(timer)
      tell(fail, complete, failure)
      reject(failure)
    }
    const refused = (answer: unknown) => failed(createHostFailure(api, platform, answer))
    const answered = (result: unknown) => {
      // A success without a result would look like a call that happened.
      if (Object(result) !== result) return refused('success without a result')
      if (settled) return
      settled = true
      if (timer) clearTimeout(timer)
      tell(success, complete, result)
      resolve(result)
    }

    const apis = host.apis() as Record<string, HostApi>
    const invalid = readable ? contract.invalid(copy) : 'option has a getter that throws'
    if (typeof apis[api] !== 'function') failed(host.missing(contract))
    else if (invalid) failed(createFailure(api, platform, 'INVALID_OPTION', invalid))
    else {
      if (timeout) {
        const late = `${platform} gave no answer within ${timeout} ms; try again`
        timer = setTimeout(() => failed(createFailure(api, platform, 'TIMEOUT', late)), timeout)
      }
      copy.success = answered
      copy.fail = refused
      copy.complete = undefined
      try {
        const returned = apis[api]!(copy) as PromiseLike<unknown> | undefined
        // An async function that answers through the callbacks fulfils with nothing: that is no answer yet.
        if (returned && typeof returned.then === 'function') returned.then((result) => result && answered(result), refused)
      } catch (error) {
        refused(error)
      }
    }
    return promise
  }
  return call as Apis[Name]
}
