import MagicString from 'magic-string'
import { finish, transformScript, type Transformed, type TransformOptions } from './transform'

interface Block {
  lang?: string
  loc: { start: { offset: number }; end: { offset: number } }
}
interface Compiler {
  parse(source: string, options: { filename: string }): { descriptor: { script: Block | null; scriptSetup: Block | null } }
}

/**
 * Transforms the scripts of a Vue single-file component in place. Its template is compiled later, and asks the Taro object
 * at run time. Vue's own compiler finds the scripts: an app that has components has it.
 */
export async function transformVue(code: string, file: string, options: TransformOptions): Promise<Transformed | undefined> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the app's, not ours
  const compiler = require(require.resolve('vue/compiler-sfc', { paths: [file, process.cwd()] })) as Compiler
  const { script, scriptSetup } = compiler.parse(code, { filename: file }).descriptor
  const blocks = [script, scriptSetup].filter((block) => block !== null)
  if (!blocks.length) return undefined
  const magic = new MagicString(code)
  // Read as one: a `<script>` and the `<script setup>` beside it are one module, in one language.
  const outcome = await transformScript(magic, `${file}.${blocks[0]!.lang ?? 'js'}`, options, scriptsAlone(code, blocks))
  return finish(magic, file, outcome)
}

/** The source with all but its scripts blanked out, so that each offset stays what it was. */
function scriptsAlone(code: string, blocks: Block[]): string {
  const ranges = blocks.map(({ loc }) => [loc.start.offset, loc.end.offset] as const)
  return code.replace(/[^\r\n]/g, (sign, offset: number) => (ranges.some(([start, end]) => offset >= start && offset < end) ? sign : ' '))
}
