import { vueScript, type ScriptText, type VueScriptBlock } from '@taro-capability/usage'

interface Compiler {
  parse(
    source: string,
    options: { filename: string }
  ): { descriptor: { script: VueScriptBlock | null; scriptSetup: VueScriptBlock | null } }
}

/**
 * The scripts of a Vue single-file component. Its template is compiled later, and asks the Taro
 * object at run time. Vue's own compiler finds the scripts: an app that has components has it.
 */
export function readVue(code: string, file: string): ScriptText {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the app's, not ours
  const compiler = require(require.resolve('vue/compiler-sfc', { paths: [file, process.cwd()] })) as Compiler
  const { script, scriptSetup } = compiler.parse(code, { filename: file }).descriptor
  const blocks = [script, scriptSetup].filter((block) => block !== null)
  return vueScript(code, file, blocks)
}
