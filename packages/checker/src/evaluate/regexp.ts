/** Texts that are longer say nothing of platforms, and take long to look through. */
const MAX_TEXT = 200
/** Quantifiers and groups: what is tried again with each of them multiplies. */
const MAX_CHOICES = 3

/**
 * What `test` gives, or undefined where that is not tried: a regular expression of the checked program may take for ever, so that
 * only those are run whose work is bounded. None of their groups is repeated, and they have few choices.
 */
export function boundedTest({ source, flags }: RegExp, text: string): boolean | undefined {
  if (text.length > MAX_TEXT || !isSimple(source)) return undefined
  // Without what it remembers from one call to the next.
  return new RegExp(source, flags.replace('g', '')).test(text)
}

const isSimple = (source: string): boolean =>
  !/\)[*+?{]|\\[1-9k]|\(\?[=!<]/.test(source) && (source.match(/[*+?{(]/g) ?? []).length <= MAX_CHOICES
