// A minified library of the app's own, which is read as any other file
import Places from './lib/places.min.js'

export const find = () => new Places().search({ keyword: 'tea' })
