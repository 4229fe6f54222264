import { closest, distance } from 'fastest-levenshtein'

/** `; did you mean "login"?` for a word that is none of the known ones, but nearly. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = closest(word, known)
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean "${nearest}"?` : ''
}
