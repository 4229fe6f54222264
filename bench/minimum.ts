// The contract written down by hand for one API, as short as it goes: how near to it ours is, and that the goals for bytes are below
// it. packages/testing/test/minimum.test.ts holds that each keeps the contract.

/** weapp: a call and a question, for this API and this version alone. */
export const minimum = {
  name: 'hand-written, with the contract',
  entry: `
    const attempt = (look) => {
      try {
        return look()
      } catch {}
    }
    const run = (callback, value) => {
      if (typeof callback != 'function') return 0
      try {
        callback(value)
      } catch (error) {
        setTimeout(() => {
          throw error
        })
      }
      return 1
    }

    export const call = (option) => {
      let done, failed, settled
      let code = 'HOST_FAILED'
      const promise = new Promise((resolve, reject) => {
        done = resolve
        failed = reject
      })
      const [success, fail, complete] = ['success', 'fail', 'complete'].map((name) => attempt(() => option[name]))
      const settle = (callback, value, end) => {
        if (settled) return
        settled = 1
        if (run(callback, value) + run(complete, value)) promise.catch(Object)
        end(value)
      }
      const refuse = (answer) => {
        const text = (look) => [attempt(look)].find((value) => /str|num/.test(typeof value))
        const field = (name) => text(() => answer[name])
        const reason = field('message') || text(() => answer) || 'the host gave no reason'
        const errMsg = String(field('errMsg') || 'authPrivateMessage:fail ' + reason)
        const failure = Object.assign(Object.defineProperty(Error(errMsg), 'message', { enumerable: true }), {
          errMsg,
          code,
          api: 'authPrivateMessage',
          platform: 'weapp',
          errCode: field('errCode'),
          errno: field('errno')
        })
        settle(fail, failure, failed)
        return failure
      }
      const refuseAs = (as, reason) => {
        code = as
        return refuse(reason)
      }
      const answer = (result) => {
        const given = attempt(
          () => Object(result) === result && (typeof result.then == 'function' ? Object.assign({}, result, { then: undefined }) : result)
        )
        given ? settle(success, given, done) : refuse('the host gave no result')
      }
      try {
        const host = attempt(() => Object(wx)) || {}
        const copy = attempt(() => Object.assign({}, option))
        if (typeof host.authPrivateMessage != 'function') {
          const ways = [() => host, () => host.getAppBaseInfo(), () => host.getSystemInfoSync()]
          const version = ways.map((ask) => attempt(() => /^v?\\d+(\\.\\d+)*$/.exec(ask().SDKVersion)[0])).find(Boolean)
          const [major, minor = 0] = version ? version.match(/\\d+/g) : []
          const library = version ? 'weapp base library ' + version : 'weapp'
          const failure =
            major < 2 || (major == 2 && minor < 13)
              ? refuseAs('UNSUPPORTED_VERSION', library + ' is older than 2.13.0; ask the user to update')
              : refuseAs('UNAVAILABLE', library + ' lacks authPrivateMessage here (plugin or single-page mode?); ask supports() first')
          run(Error['taro-capability'], failure)
        } else if (!copy || typeof copy.shareTicket != 'string' || !copy.shareTicket) {
          refuseAs('INVALID_OPTION', copy ? 'option.shareTicket must be a non-empty string' : 'option cannot be read')
        } else {
          copy.success = answer
          copy.fail = refuse
          copy.complete = undefined
          const returned = host.authPrivateMessage(copy)
          if (returned && typeof returned.then == 'function') returned.then((result) => result && answer(result), refuse)
        }
      } catch (error) {
        refuse(error)
      }
      return promise
    }

    export const question = () => {
      let isThere = false
      try {
        const value = wx.authPrivateMessage
        isThere = Object(value) === value
        if (typeof value == 'function') isThere = wx.canIUse('authPrivateMessage') !== false
      } catch {}
      return isThere
    }`
}

/** h5: a call. */
export const bareMinimum = {
  name: 'hand-written, with the contract',
  entry: `
    export const call = (option) => {
      const errMsg = 'authPrivateMessage:fail h5 has no authPrivateMessage; ask supports() first'
      const failure = Object.assign(Object.defineProperty(Error(errMsg), 'message', { enumerable: true }), {
        errMsg,
        code: 'UNSUPPORTED_PLATFORM',
        api: 'authPrivateMessage',
        platform: 'h5'
      })
      const promise = Promise.reject(failure)
      const run = (object, name) => {
        let callback
        try {
          callback = object[name]
        } catch {}
        if (typeof callback != 'function') return
        if (object == option) promise.catch(Object)
        try {
          callback(failure)
        } catch (error) {
          setTimeout(() => {
            throw error
          })
        }
      }
      run(Error, 'taro-capability')
      run(option, 'fail')
      run(option, 'complete')
      return promise
    }`
}
