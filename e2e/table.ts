import { ran, type NotRun, type Row, type Side } from './results'

/** The form of the call that most apps use; the table shows it, the line below counts the others. */
const SHOWN = 'member'

export const shown = (rows: Row[]) => rows.filter(({ form }) => form === SHOWN)

/** `rejected UNSUPPORTED_PLATFORM` */
export function did(side: Side | NotRun): string {
  if (!ran(side)) return 'not run'
  const { outcome, code, callbacks, unhandled } = side
  const called = callbacks.length ? `, ${callbacks.join(' + ')}` : ''
  return `${outcome}${code && ` ${code}`}${called}${unhandled ? `, ${unhandled} unhandled` : ''}`
}

export const answered = (side: Side | NotRun) => (ran(side) ? String(side.canIUse) : '')
export const adapters = (side: Side | NotRun) => (ran(side) ? side.adapters.join(' ') || 'none' : '')

/** What the plugin adds to the output. */
export function bytesAdded({ stock, ours }: Row): string {
  if (!ran(stock) || !ran(ours)) return ''
  const added = ours.bytes - stock.bytes
  return `${added < 0 ? '' : '+'}${added}`
}

export const verdict = ({ ours, wrong }: Row) => (wrong.length ? 'wrong' : ran(ours) ? 'right' : 'not run')

/** The columns of the table, in the terminal and on the page. */
export const columns: Record<string, (row: Row) => string> = {
  target: ({ target }) => target,
  bundler: ({ bundler }) => bundler,
  host: ({ host }) => host,
  'stock Taro: call': ({ stock }) => did(stock),
  canIUse: ({ stock }) => answered(stock),
  'with the plugin: call': ({ ours }) => did(ours),
  'canIUse ': ({ ours }) => answered(ours),
  adapters: ({ ours }) => adapters(ours),
  bytes: bytesAdded,
  '': verdict
}

/** The table of a terminal. */
export const table = (rows: Row[]): string =>
  textTable([Object.keys(columns), ...shown(rows).map((row) => Object.values(columns).map((cell) => cell(row)))])

/** Lines of cells under a head, in columns. */
export function textTable(lines: string[][]): string {
  const widths = lines[0]!.map((_, index) => Math.max(...lines.map((cells) => cells[index]!.length)))
  const line = (cells: string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index]!))
      .join('  ')
      .trimEnd()
  const [head, ...body] = lines.map(line)
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n')
}

/** `import forms: 432 of 432 right, stock 96 of 432`: each form in each build and host. */
export function formsLine(rows: Row[]): string {
  const all = rows.filter(({ ours }) => ran(ours))
  const right = all.filter(({ wrong }) => !wrong.length)
  const stockRight = all.filter(({ stock, stockWrong }) => ran(stock) && !stockWrong.length)
  return `import forms: ${right.length} of ${all.length} right, stock ${stockRight.length} of ${all.length}`
}

/** What is wrong and what was not run, a line for each thing that can be seen. */
export function notesOf(rows: Row[]): string[] {
  const formsOf = new Map<string, string[]>()
  const note = (what: string, form: string) => formsOf.set(what, [...(formsOf.get(what) ?? []), form])
  for (const { target, bundler, host, form, stock, ours, wrong } of rows) {
    for (const what of wrong) note(`wrong: ${target} ${bundler}, host "${host}": ${what}`, form)
    if (!ran(stock)) note(`not run: ${target} ${bundler} with stock Taro: ${stock.reason}`, form)
    if (!ran(ours)) note(`not run: ${target} ${bundler} with the plugin: ${ours.reason}`, form)
  }
  return [...formsOf].map(([what, forms]) => (what.startsWith('not run') ? what : `${what} (${forms.join(', ')})`))
}
