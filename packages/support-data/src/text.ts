/** A text in the two languages of the documentation. */
export interface Text {
  en: string
  zh: string
}

/** A language of the documentation. */
export type Language = keyof Text
