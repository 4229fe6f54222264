import MagicString from 'magic-string'
import { finish, transformScript, type Transformed, type TransformOptions } from './transform'

interface Block {
  content: string
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
  const magic = new MagicString(code)
  const warnings: string[] = []
  for (const block of [script, scriptSetup]) {
    if (!block) continue
    const content = new MagicString(block.content)
    warnings.push(...(await transformScript(content, `${file}.${block.lang ?? 'js'}`, options)))
    if (content.hasChanged()) magic.overwrite(block.loc.start.offset, block.loc.end.offset, content.toString())
  }
  return finish(magic, file, warnings)
}
