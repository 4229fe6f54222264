import type { Platform } from '../../src/platforms'
import type { Text } from '../../src/text'
import type { Sources } from '../../src/types'

/** What a source says: that an API works there, that it does not, or nothing. */
type Say = boolean | undefined

/** The sentence for sources that disagree; undefined where they agree, or where only one says anything. */
export function contradictionOf(platform: Platform, { tag, code, typings }: Sources): Text | undefined {
  const works: Say = code && (code.state === 'real' || code.state === 'conditional')
  // What Taro brings itself is on no host, and is in no host's typings.
  const shipped: Say = works === undefined ? typings : works
  if (tag === undefined || shipped === undefined || tag === shipped) return undefined
  return works === undefined
    ? says(platform, tag, "the host's typings", '宿主的类型声明')
    : says(platform, tag, 'the shipped code', '发布的代码')
}

function says(platform: Platform, tag: boolean, en: string, zh: string): Text {
  return tag
    ? { en: `Taro's tag says ${platform} has it; it is not in ${en}.`, zh: `Taro 的 @supported 标签写明 ${platform} 支持，但${zh}中没有。` }
    : { en: `Taro's tag does not name ${platform}; it is in ${en}.`, zh: `Taro 的 @supported 标签未列出 ${platform}，但${zh}中有。` }
}
