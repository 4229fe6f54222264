/** What steers a terminal, or turns the direction of the text around it. https://trojansource.codes */
// eslint-disable-next-line no-control-regex -- they are what has to go
const STEERS = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A name of a file, or a piece of its text, as it can be shown: what steers a terminal is written out. */
export const shown = (text: string): string => text.replace(STEERS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The same in one sign each, where columns have to stay what they are. A tab stays a tab. */
export const shownInPlace = (text: string): string => text.replace(STEERS, (sign) => (sign === '\t' ? sign : '·'))
