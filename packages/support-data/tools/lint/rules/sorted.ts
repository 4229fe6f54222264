import type { Rule } from '../rule'

export const sorted: Rule = {
  name: 'sorted',
  description: 'APIs, packages and fields are in alphabetical order, so that a change of the data is a short diff.',
  check({ data }) {
    const lists: [string, string[]][] = [
      ['apis', Object.keys(data.apis)],
      ['packages', Object.keys(data.packages)],
      ...Object.entries(data.apis).map(([name, { fields }]): [string, string[]] => [`fields of ${name}`, Object.keys(fields ?? {})])
    ]
    return lists.flatMap(([list, names]) => {
      const late = names.findIndex((name, i) => i > 0 && name < names[i - 1]!)
      return late < 0 ? [] : [`${list}: ${names[late]} stands after ${names[late - 1]}; run npm run data:build`]
    })
  }
}
