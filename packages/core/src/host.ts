import type { Contract } from './contract'
import type { ContractName, Apis } from './contracts'
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

type HostApis = Record<string, (option: OptionCopy) => unknown>

/** An API that the host really has, kept to its contract: whatever the host does, each call settles exactly once. */
export function hostApi<Name extends ContractName>(contract: Contract<Name>, host: Host): Apis[Name] {
  const { api } = contract
  const { platform, timeout } = host

  const call = (option?: unknown) => {
    const copy: OptionCopy = {}
    const readable = copyOption(copy, option)
    const { success, fail, complete } = copy

    // Taken out of the executor, so that all closures below share one scope: a tenth of a call's time on V8 11.
    let resolve!: (result: unknown) => void
    let reject!: (failure: Failure) => void
    const promise = new Promise((onResult, onFailure) => {
      resolve = onResult
      reject = onFailure
    })
    handle(promise, fail, complete)

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

    try {
      const apis = host.apis() as HostApis
      const objection = objectionTo(contract, host, apis, copy, readable)
      if (objection) failed(objection)
      else {
        if (timeout) timer = setTimeout(() => failed(createLateFailure(api, host)), timeout)
        copy.success = answered
        copy.fail = refused
        copy.complete = undefined
        const returned = apis[api]!(copy) as PromiseLike<unknown> | undefined
        // An async function that answers through the callbacks fulfils with nothing: that is no answer yet.
        if (returned && typeof returned.then === 'function') returned.then((result) => result && answered(result), refused)
      }
    } catch (error) {
      refused(error)
    }
    return promise
  }
  return call as Apis[Name]
}

/** Why the host is not even asked, if it is not. */
function objectionTo(contract: Contract, host: Host, apis: HostApis, copy: OptionCopy, readable: boolean): Failure | undefined {
  const { api } = contract
  if (typeof apis[api] !== 'function') return host.missing(contract)
  const invalid = readable ? contract.invalid(copy) : 'option has a getter that throws'
  return invalid ? createFailure(api, host.platform, 'INVALID_OPTION', invalid) : undefined
}

function createLateFailure(api: string, { platform, timeout }: Host): Failure {
  return createFailure(api, platform, 'TIMEOUT', `${platform} gave no answer within ${timeout} ms; try again`)
}
