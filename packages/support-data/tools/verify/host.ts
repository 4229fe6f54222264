/** Counts in `globalThis.reached` how often the app reaches for the browser. */
export const browserPrelude = `
globalThis.reached = 0
const count = (object, names) => {
  for (const name of names) {
    const original = object && object[name]
    if (typeof original === 'function') object[name] = function (...args) { globalThis.reached++; return original.apply(this, args) }
  }
}
count(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent'])
count(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
count(Document.prototype, ['createElement', 'querySelector', 'querySelectorAll', 'getElementById', 'execCommand'])
count(Element.prototype, ['querySelector', 'appendChild', 'setAttribute', 'getBoundingClientRect'])
count(globalThis, ['fetch', 'open', 'scrollTo', 'matchMedia', 'requestAnimationFrame', 'getComputedStyle', 'alert'])
`

/**
 * A script that gives every host module, and every global named, as something that can be read, called and constructed, and
 * gives more of the same.
 */
export const hostPrelude = (globals: string[]) => `
globalThis.reached ??= 0
globalThis.anything = (() => {
  const make = (text) => {
    const handler = {
    // Bundlers copy what a module owns and inherit the rest.
    getPrototypeOf: () => thing,
    get: (target, key) => {
      globalThis.reached++
      return key === Symbol.toPrimitive ? () => text : key === 'then' ? undefined : key === 'prototype' ? target.prototype
      : key === Symbol.iterator ? undefined : key === '__esModule' ? true : make(text + '.' + String(key))
    },
    apply: (target, self, args) => (globalThis.hostCalled?.(text, args), make(text + '()')),
    construct: () => make('new ' + text)
    }
    const thing = new Proxy(function () {}, handler)
    return thing
  }
  return make
})()
globalThis.global = globalThis
globalThis.hostModule = (name) => globalThis.anything(name)
for (const name of ${JSON.stringify(globals)}) globalThis[name] = globalThis.anything(name)
`
