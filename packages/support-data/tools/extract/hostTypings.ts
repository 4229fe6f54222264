import type { Platform } from '../../src/platforms'
import { globalMembers, readDeclarations } from './declarations'
import { fileOf, type Locate } from './packages'

/** Typings that a host other than WeChat publishes. There are none for swan, qq, jd and quickapp. */
export interface HostTypings {
  platform: Platform
  packages: string[]
  /** The names that the host's global has. */
  read(locate: Locate): Set<string>
}

const alipay: HostTypings = {
  platform: 'alipay',
  packages: ['@mini-types/alipay', '@mini-types/alipay > @mini-types/my'],
  read: (locate) => namesOf(fileOf(locate('@mini-types/my', locate('@mini-types/alipay')), 'types/index.d.ts'), 'my')
}

const tt: HostTypings = {
  platform: 'tt',
  packages: ['@douyin-microapp/typings'],
  read: (locate) => namesOf(fileOf(locate('@douyin-microapp/typings'), 'index.d.ts'), 'tt')
}

export const hostTypings = [alipay, tt]

function namesOf(file: string, global: string): Set<string> {
  const names = new Set(globalMembers(readDeclarations(file), global).map(({ name }) => name))
  if (!names.has('request')) throw new Error(`${file}: ${global} has no request: its layout changed`)
  return names
}
