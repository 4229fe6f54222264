import { loadParser, type Parse } from '@taro-capability/usage'
import { apiNames, isStandIn, isStatic } from './answer'
import { createFlagModules, type FlagModules } from './flags/modules'
import { mayTakeMember } from './memberNames'
import type { TransformOptions } from './options'
import { transformFile, type Transformed } from './script'
import { namesModule } from './specifiers'

/** The transform of one build: it holds what the build has read of other files. */
export interface Transform {
  /** What it was made with, for workers that make their own. */
  readonly options: TransformOptions
  /**
   * Transforms one source, before Taro's own plugins see it.
   *
   * @param file path of the source, for its language, for messages and to follow its imports from
   * @returns `undefined` where nothing is to be changed: most files are not even parsed
   */
  transform(code: string, file: string): Promise<Transformed | undefined>
  /** To be called when a watching bundler builds again: an import may lead to another file by then. */
  refresh(): void
}

// Taro's packages and ours name the APIs, but ask and call nothing of the app's.
const NOT_THE_APPS = /[\\/]node_modules[\\/](@tarojs|@taro-capability|taro-capability)[\\/]/
const IN_PACKAGE = /[\\/]node_modules[\\/]/

// Forms that reach an API without naming it. In time that grows with the length of the text alone.
const MAY_NEED_REWRITING = /\bimport\s*[*(]|\*\s*as\b|\bdefault\s+as\b|['"]default['"]|\brequire\b|\bcanIUse\s+as\b/

// What may give the name that Taro's Babel plugin takes for the import to a local: that name, where no member of it is read.
const MAY_SHADOW = /(?<!\bimport\s+)\bTaro\b(?!\s*\??\.)|\bimport\s+(?!Taro\b)[\w$]+\s*(?:,\s*\{[^{}]*\}\s*)?from\s*['"]@tarojs\/taro['"]/

/** Makes the transform of a build: one for all of its sources. */
export function createTransform(options: TransformOptions): Transform {
  const { alias, facts, failClosed, importMembers, imports } = options
  const namesOurs = new RegExp(['canIUse', 'supports', 'defineFlags', ...apiNames.filter((api) => isStandIn(api, options))].join('|'))
  let ready: Promise<{ parse: Parse; flagModules: FlagModules | undefined }> | undefined
  const prepare = async () => {
    const parse = await loadParser()
    return { parse, flagModules: alias && isStatic(facts) ? createFlagModules(parse, facts, alias) : undefined }
  }
  const mayChange = (code: string) =>
    (namesModule(code) && (Boolean(failClosed) || namesOurs.test(code) || (imports !== undefined && MAY_NEED_REWRITING.test(code)))) ||
    Boolean(imports?.apiPlugin && MAY_SHADOW.test(code)) ||
    Boolean(importMembers && mayTakeMember(code))

  return {
    options,
    async transform(code, file) {
      if (NOT_THE_APPS.test(file)) return undefined
      const { parse, flagModules: all } = await (ready ??= prepare())
      // Packages know nothing of an app's flags.
      const flagModules = IN_PACKAGE.test(file) ? undefined : all
      if (!mayChange(code) && !flagModules?.mayImport(code, file)) return undefined
      return transformFile(code, { file, options, parse, flagModules })
    },
    refresh() {
      void ready?.then(({ flagModules }) => flagModules?.refresh())
    }
  }
}
