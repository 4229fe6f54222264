import type { Parse, ScriptText, TSESTree } from '@taro-capability/usage'

/** What is used of the nodes that Vue's compiler makes of a template, with its numbers for their types. */
interface TemplateNode {
  type: number
  children?: TemplateNode[]
  props?: Directive[]
  content?: Expression | string
}

interface Location {
  source: string
  start: { offset: number }
  end: { offset: number }
}

interface Expression {
  content: string
  loc: Location
}

interface Directive {
  type: number
  name: string
  arg?: unknown
  exp?: Expression
  /** Since Vue 3.4. */
  forParseResult?: Partial<Record<'source' | 'value' | 'key' | 'index', Expression>>
}

/** A `<template>` as Vue's compiler finds it. */
export interface VueTemplateBlock {
  /** Missing where it is not HTML, or in another file. */
  ast?: TemplateNode
  loc: Location
}

/** A component's script with the expressions of its template. */
export interface TemplateText extends ScriptText {
  /** Where the template is. */
  range: TSESTree.Range
}

// https://github.com/vuejs/core/blob/main/packages/compiler-core/src/ast.ts
const INTERPOLATION = 5
const DIRECTIVE = 7

const OPENING = ';(()=>{'

/**
 * The expressions of a template, each at its own place, as code in a function beside the script: what they name is what the script
 * of a `<script setup>` declares. One whose meaning depends on the text around it is left out, and so is not analysed.
 *
 * @param script the component's script, blank where the template is
 * @param concerns whether an expression is needed
 * @returns undefined where none is needed
 */
export function templateText(
  code: string,
  { ast, loc }: VueTemplateBlock,
  script: ScriptText,
  parse: Parse,
  concerns: (expression: string) => boolean
): TemplateText | undefined {
  if (!ast || !concerns(code.slice(loc.start.offset, loc.end.offset))) return undefined
  const declared = new Set(
    parse(script.text, script.filename).scopes.scopes.flatMap(({ type, set }) => (type === 'module' ? [...set.keys()] : []))
  )
  const pieces: [start: number, text: string][] = []

  function place(expression: Expression | undefined, before: string, after: string, locals: readonly string[]): void {
    if (!expression || !concerns(expression.content)) return
    const { start, end } = expression.loc
    const isAsWritten = code.slice(start.offset, end.offset) === expression.content
    // A comment would take what follows along. An answer that is written there has quotes: not between the same ones.
    if (!isAsWritten || /\/\/|<!--/.test(expression.content) || code[end.offset] === "'") return
    if (code[start.offset - 1] === '=' || namesOf(expression.content).some((name) => locals.includes(name))) return
    pieces.push([start.offset - before.length, before + expression.content + after])
  }

  /** A function, or statements; `v-on="{ tap: share }"` names no event. https://vuejs.org/guide/essentials/event-handling.html */
  function handler(exp: Expression | undefined, locals: readonly string[]): void {
    if (/^\s*(async\s+)?function\b/.test(exp?.content ?? '')) place(exp, ';(', ');', locals)
    else place(exp, ';{', '}', locals)
  }

  function visit(node: TemplateNode, outer: readonly string[]): void {
    const directives = node.props?.filter(({ type }) => type === DIRECTIVE) ?? []
    const locals = [...outer, ...directives.flatMap(localsOf).filter((name) => declared.has(name))]
    if (node.type === INTERPOLATION) place(node.content as Expression, ';[', '];', locals)
    for (const { name, arg, exp, forParseResult } of directives) {
      if (/^(if|else-if|show)$/.test(name)) place(exp, ';!(', ');', locals)
      else if (name === 'bind') place(exp, ';[', '];', locals)
      else if (name === 'for') place(forParseResult?.source, ';[', '];', locals)
      else if (name === 'on' && arg) handler(exp, locals)
    }
    for (const child of node.children ?? []) visit(child, locals)
  }

  visit(ast, [])
  if (pieces.length === 0) return undefined
  const [start, end] = [loc.start.offset, loc.end.offset]
  pieces.push([start - OPENING.length, OPENING], [end, '});'])
  return { text: withPieces(script.text, pieces), filename: script.filename, range: [start, end] }
}

/** What a loop and a slot call their values. */
function localsOf({ name, exp }: Directive): string[] {
  const text = exp?.loc.source ?? ''
  if (name === 'slot') return namesOf(text)
  return name === 'for' ? namesOf(text.split(/\s(?:in|of)\s/)[0]!) : []
}

const namesOf = (text: string): string[] => text.match(/[\w$]+/g) ?? []

function withPieces(text: string, pieces: [start: number, text: string][]): string {
  let [written, last] = ['', 0]
  for (const [start, piece] of pieces.sort(([one], [other]) => one - other)) {
    written += text.slice(last, start) + piece
    last = start + piece.length
  }
  return written + text.slice(last)
}
