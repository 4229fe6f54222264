import type { PlatformSupport } from '../../src/types'
import type { Observation } from './observation'

/** How an observation stands to the table. */
export type Verdict = 'agrees' | 'disagrees' | 'undecided'

/** @param inVue what was seen in an app of Vue 3, for what the table says is there */
export function judge(support: PlatformSupport, seen: Observation, inVue?: Observation): Verdict {
  const { state, condition } = support
  if (condition === 'vue3') return seen.saw === 'absent' && inVue?.saw === 'there' ? 'agrees' : 'disagrees'
  if (seen.saw === 'nothing') return 'undecided'
  if (seen.saw === 'there') return judgeThere(support, seen)
  const expected = condition === 'wechat-js-sdk' ? 'wechat-only' : state
  return seen.saw === expected ? 'agrees' : 'disagrees'
}

/** It answered, and nothing gave it away. What also reached for no host may still be a stub that says nothing: reading decides. */
function judgeThere({ state }: PlatformSupport, { reached }: Observation): Verdict {
  if (state === 'real') return 'agrees'
  const isMute = (state === 'stub' || state === 'noop') && !reached
  return isMute ? 'undecided' : 'disagrees'
}

/** Whether stock `canIUse` is right: yes where the API works, at least under a condition. */
export function isTrue(answer: boolean, { state }: PlatformSupport): boolean {
  return answer === (state === 'real' || state === 'conditional')
}
