import { transform, type Transformed, type TransformOptions } from '@taro-capability/transform'

/** Folds the questions and mends the import forms of one source; `options` travel to webpack's loader. */
export interface SourceTransform {
  options: TransformOptions
  apply(code: string, file: string): Promise<Transformed | undefined>
}

// Taro's packages and ours name the APIs, but ask and call nothing of the app's.
const NOT_THE_APPS = /[\\/]node_modules[\\/](@tarojs|@taro-capability|taro-capability)[\\/]/

export function createTransform(options: TransformOptions): SourceTransform {
  return {
    options,
    apply: async (code, file) => (NOT_THE_APPS.test(file) ? undefined : transform(code, file, options))
  }
}
