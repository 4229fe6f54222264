/** A `<script>` as Vue's compiler finds it. */
export interface VueScriptBlock {
  lang?: string
  loc: { start: { offset: number }; end: { offset: number } }
}

/** The script of a file, for the parser. */
export interface ScriptText {
  /** As long as the file: each offset is the file's. */
  text: string
  /** Its ending says the language. */
  filename: string
}

/**
 * The scripts of a Vue component as one module: a `<script>` and the `<script setup>` beside it share their imports and their
 * language, which is JavaScript where none is named. https://vuejs.org/api/sfc-spec.html#script
 */
export function vueScript(code: string, file: string, blocks: readonly VueScriptBlock[]): ScriptText {
  let [text, last] = ['', 0]
  for (const { start, end } of blocks.map(({ loc }) => loc).sort((a, b) => a.start.offset - b.start.offset)) {
    text += blank(code.slice(last, start.offset)) + code.slice(start.offset, end.offset)
    last = end.offset
  }
  return { text: text + blank(code.slice(last)), filename: `${file}.${blocks[0]?.lang ?? 'js'}` }
}

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
