import { readFileSync } from 'node:fs'

/** A place that was read by hand, and what is true of it on one target. */
export interface Judged {
  /** `owner/name` */
  project: string
  target: string
  /** `src/app.tsx:7` */
  place: string
  api: string
  /** Whether it is reached and does not work; or never fails; or is in code that nothing calls. */
  truth: 'fails' | 'fine' | 'uncalled'
  reason: string
}

/** What the check says of a place. */
export type Said = 'reported' | 'uncalled' | 'silent'

const verdicts = {
  fails: { reported: 'right', uncalled: 'wrong', silent: 'missed' },
  uncalled: { reported: 'wrong', uncalled: 'right', silent: 'right' },
  fine: { reported: 'wrong', uncalled: 'wrong', silent: 'right' }
} as const

export const verdictOf = ({ truth }: Judged, said: Said) => verdicts[truth][said]

/** Reads a table of judged places, with the names of its columns in the first line. */
export const readJudged = (file: string): Judged[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [project, target, place, api, truth, reason] = line.split('\t') as [string, string, string, string, Judged['truth'], string]
      return { project, target, place, api, truth, reason }
    })

/** How often the check is right, by target, as Markdown: of what it reports, and of what it should have reported. */
export function scores(judged: { target: string; said: Said; verdict: ReturnType<typeof verdictOf>; truth: Judged['truth'] }[]): string {
  const rows = [...new Set(judged.map(({ target }) => target)), 'all'].map((target) => {
    const of = judged.filter((one) => target === 'all' || one.target === target)
    const reported = of.filter(({ said }) => said !== 'silent')
    const failing = of.filter(({ truth }) => truth === 'fails')
    const silent = of.filter(({ said }) => said === 'silent')
    const cells = [reported, failing, silent].map((list) => shareOf(list.filter(({ verdict }) => verdict === 'right').length, list.length))
    return `| ${target} | ${cells.join(' | ')} |`
  })
  return ['| target | findings right | failing calls found | silence right |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

const shareOf = (part: number, whole: number) => `${part} of ${whole}${whole > 0 ? `, ${((100 * part) / whole).toFixed(1)}%` : ''}`
