/** First line of each generated file. */
export const header = '// Written by `npm run generate`; do not edit.\n'
