/** Footnotes of one section: the same text has the same number. */
export class Notes {
  private readonly texts: string[] = []

  /** `<sup>1 2</sup>` for texts, and nothing for none. */
  refer(texts: (string | undefined)[]): string {
    const numbers = texts.filter((text) => text !== undefined && text !== '').map((text) => this.numberOf(text!))
    return numbers.length > 0 ? `<sup>${numbers.join(' ')}</sup>` : ''
  }

  list(): string[] {
    return this.texts.map((text, i) => `${i + 1}. ${text}`)
  }

  private numberOf(text: string): number {
    const known = this.texts.indexOf(text)
    return known >= 0 ? known + 1 : this.texts.push(text)
  }
}
