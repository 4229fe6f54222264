import { vueScript, type Parse, type ScriptText, type VueScriptBlock } from '@taro-capability/usage'
import { templateText, type TemplateText, type VueTemplateBlock } from './vueTemplate'

interface Compiler {
  parse(
    source: string,
    options: { filename: string }
  ): { descriptor: { script: VueScriptBlock | null; scriptSetup: VueScriptBlock | null; template: VueTemplateBlock | null } }
}

/** A Vue single-file component. */
export interface VueText extends ScriptText {
  /** Its template's expressions, where a script with `setup` says what they name. */
  readTemplate(parse: Parse, concerns: (expression: string) => boolean): TemplateText | undefined
}

/** Reads a Vue single-file component. Vue's own compiler finds its blocks: an app that has components has it. */
export function readVue(code: string, file: string): VueText {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the app's, not ours
  const compiler = require(require.resolve('vue/compiler-sfc', { paths: [file, process.cwd()] })) as Compiler
  const { script, scriptSetup, template } = compiler.parse(code, { filename: file }).descriptor
  const blocks = [script, scriptSetup].filter((block) => block !== null)
  const text = vueScript(code, file, blocks)
  return {
    ...text,
    readTemplate: (parse, concerns) => (scriptSetup && template ? templateText(code, template, text, parse, concerns) : undefined)
  }
}
