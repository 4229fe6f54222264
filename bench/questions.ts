import { program } from './cost'
import { measure, type Measured } from './measure'

/** Sums the answers: the compiler drops a loop whose result is not read. */
const asked = `(calls) => {
  let yes = 0
  for (let i = 0; i < calls; i++) if (question()) yes++
  return yes
}`

const set = {
  name: 'Set.has',
  entry: `const set = new Set(['authPrivateMessage', 'login']); export const question = () => set.has('authPrivateMessage')`
}
const ours = `import { supports } from 'taro-capability'; export const question = () => supports('authPrivateMessage')`
const stockH5 = `import { canIUse } from '@tarojs/plugin-platform-h5/dist/runtime/apis'; export const question = () => canIUse('authPrivateMessage')`

/** Each call asks about another API, as an app does that learns the name while it runs. */
const manyNames = `const names = ['authPrivateMessage', 'request', 'login', 'chooseImage', 'cloud', 'scanCode', 'getEnv', 'nothing']; let turn = 0`
const oursVariable = `import { supports } from 'taro-capability'; ${manyNames}; export const question = () => supports(names[turn++ & 7])`

/** The first question on h5, which takes the table apart: nanoseconds, the median of fresh copies. */
export async function firstQuestion(): Promise<number> {
  const { code } = await program({ name: 'first', entry: ours }, asked, 'h5')
  const times = Array.from({ length: 301 }, () => {
    const ask = new Function(code)() as (calls: number) => number
    const start = process.hrtime.bigint()
    ask(1)
    return Number(process.hrtime.bigint() - start)
  })
  return times.sort((a, b) => a - b)[150]!
}

/** A question that no build folded; `Set.has` comes first and is what the others are held against. */
export async function questionCosts(progress: (text: string) => void): Promise<Measured[]> {
  const [base, ...programs] = await Promise.all([
    program(set, asked),
    program({ name: 'Taro Capability, weapp', entry: ours }, asked),
    program({ name: 'Taro Capability, h5', entry: ours }, asked, 'h5'),
    program({ name: 'Taro Capability, h5, eight APIs in turn', entry: oursVariable }, asked, 'h5'),
    program({ name: 'Taro, h5 canIUse', entry: stockH5 }, asked, 'h5')
  ])
  const plan = { isolates: 4, rounds: 20, calls: 100_000, warmup: 10 }
  return measure(base!, programs, plan, (text) => progress(`question: ${text}`))
}
