export { bindingsOf, isReassigned } from './bindings'
export type { Bindings } from './bindings'
export { exportsOf, findExport, importedName, importOf, nameOf } from './exports'
export type { Exported, Exports, FoundExport } from './exports'
export { findUsages } from './find'
export type { Alias } from './follow'
export { loadParser, parse, requireParser } from './parse'
export type { Parse, ParseOptions } from './parse'
export { memoize } from './memoize'
export { createResolve, EXTENSIONS, isAsset, SOURCES } from './resolve'
export type { Resolve } from './resolve'
export { importsIn, isCommented } from './scan'
export type { ImportText } from './scan'
export { CAPABILITY, TARO } from './specifiers'
export type { Defines } from './staticString'
export { asksForKey, isKeyMethod, testOf } from './tests'
export { createPositions, didYouMean, startOfCode, unusedName } from './text'
export type { Position } from './text'
export { calleeName, childrenOf, isTransparent, isWritten, literalString, parentsOf, propertyName, rangeOf, useOf, walk } from './tree'
export type {
  ImportUsage,
  LoadUsage,
  MemberUsage,
  Name,
  Node,
  ObjectUsage,
  ReexportUsage,
  Scopes,
  Source,
  TSESTree,
  Usage,
  Variable
} from './types'
export { vueScript } from './vue'
export type { ScriptText, VueScriptBlock } from './vue'
