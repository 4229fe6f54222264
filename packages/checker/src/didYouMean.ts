import { didYouMean as nearest } from '@taro-capability/usage'

/** `; did you mean "login"?` for a word that is none of the known ones, but nearly. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = nearest(word, known)
  return name === undefined ? '' : `; did you mean "${name}"?`
}
