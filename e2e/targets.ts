import { openH5 } from './hosts/h5'
import { openHarmony } from './hosts/harmony'
import type { RunningApp } from './hosts/host'
import { openRn } from './hosts/rn'
import { openMini } from './hosts/mini'
import { miniHosts } from './miniHosts'

/** One way to build the example, and the hosts its output is run in. */
export interface Target {
  target: 'weapp' | 'alipay' | 'tt' | 'qq' | 'h5' | 'harmony' | 'rn'
  bundler: 'webpack5' | 'vite' | 'metro'
  /** A file that every finished build has written, and that runs the app. */
  main: string
  /** What this machine lacks to run it. */
  lacks?: () => string | undefined
  hosts: Record<string, (output: string) => Promise<RunningApp>>
}

/** A mini program, run in each host that is faked for it. */
function mini(target: Target['target'], bundler: Target['bundler']): Target {
  const hosts = Object.entries(miniHosts[target]!).map(([name, create]) => [name, (output: string) => openMini(output, create())] as const)
  return { target, bundler, main: 'app.js', hosts: Object.fromEntries(hosts) }
}

const chromium = { Chromium: openH5 }
const lacks = () =>
  process.env.CHROME_PATH ? undefined : 'h5 runs in Chromium: install one (Debian: apt-get install chromium), or name it in CHROME_PATH'

export const targets: Target[] = [
  mini('weapp', 'webpack5'),
  mini('weapp', 'vite'),
  mini('alipay', 'webpack5'),
  mini('tt', 'webpack5'),
  mini('qq', 'webpack5'),
  { target: 'h5', bundler: 'webpack5', main: 'index.html', lacks, hosts: chromium },
  { target: 'h5', bundler: 'vite', main: 'index.html', lacks, hosts: chromium },
  { target: 'harmony', bundler: 'vite', main: 'entry/src/main/ets/app.ets', hosts: { 'JavaScript of ArkUI': openHarmony } },
  { target: 'rn', bundler: 'metro', main: 'index.bundle', hosts: { 'JavaScript of React Native': openRn } }
]
