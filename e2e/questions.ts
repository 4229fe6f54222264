import { answer } from '@taro-capability/support-data'
import type { Answers, Asked } from './hosts/observation'
import { hasApi } from './miniHosts'
import { textTable } from './table'
import type { Target } from './targets'

/** The question about one API on one target, stock Taro beside ours. */
export interface Question {
  target: string
  bundler: string
  host: string
  api: string
  stock?: Answers
  ours?: Answers
  right: boolean
  /** The ways of asking in which ours is wrong. */
  wrong: string[]
  stockWrong: string[]
}

/** What one target's two builds answered in one host. */
export function questionsOf({ target, bundler }: Target, host: string, stock: Asked | undefined, ours: Asked | undefined): Question[] {
  const apis = Object.keys(ours?.answers ?? stock?.answers ?? {})
  return apis.map((api) => {
    const right = isRight(target, host, api)
    const [theirs, own] = [stock?.answers[api], ours?.answers[api]]
    const wrong = (answers: Answers | undefined) =>
      Object.entries(answers ?? {}).flatMap(([way, answer]) => (answer === right ? [] : [way]))
    return { target, bundler, host, api, stock: theirs, ours: own, right, wrong: wrong(own), stockWrong: wrong(theirs) }
  })
}

/** By the support data, and by the host where only that knows. */
const isRight = (target: Target['target'], host: string, api: string): boolean =>
  answer(api, { platform: target }).works ?? hasApi(target, host, api)

/** For a person: an API a line, a column of stock and of ours for each target. `!` marks a wrong answer. */
export function questionTable(questions: Question[]): string {
  // Of each target one build in the host that has most.
  const first = new Map(questions.map((question) => [question.target, question]).reverse() as [string, Question][])
  const shown = questions.filter(({ target, host, bundler }) => first.get(target)!.host === host && first.get(target)!.bundler === bundler)
  const targets = [...first.keys()].reverse()
  const mark = (answers: Answers | undefined, wrong: string[]) =>
    answers ? `${answers.literal}${wrong.length > 0 ? ' !' : ''}` : 'not run'
  const lines = [...new Set(shown.map(({ api }) => api))].map((api) => [
    api,
    ...targets.flatMap((target) => {
      const { stock, ours, wrong, stockWrong } = shown.find((question) => question.api === api && question.target === target)!
      return [mark(stock, stockWrong), mark(ours, wrong)]
    })
  ])
  return textTable([['canIUse', ...targets.flatMap((target) => [`${target} stock`, 'ours'])], ...lines])
}

/** `questions: 672 of 672 answers right, stock 301 of 672`, counting each way of asking. */
export function questionsLine(questions: Question[]): string {
  const ways = 4
  const all = questions.filter(({ ours }) => ours).length * ways
  const wrong = (key: 'wrong' | 'stockWrong') => questions.reduce((sum, question) => sum + question[key].length, 0)
  return `questions: ${all - wrong('wrong')} of ${all} answers right, stock ${all - wrong('stockWrong')} of ${all}`
}
