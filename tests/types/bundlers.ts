// Config files of projects outside Taro.
import { taroCapability as forRollup } from '@taro-capability/resolver/rollup'
import { taroCapability as forVite } from '@taro-capability/resolver/vite'
import { TaroCapabilityPlugin } from '@taro-capability/resolver/webpack'
import type { Plugin as RollupPlugin } from 'rollup'
import type { Plugin as VitePlugin } from 'vite'
import type { Configuration } from 'webpack'

export const rollup: RollupPlugin = forRollup({ platform: 'h5' })
export const vite: VitePlugin = forVite({ platform: 'h5', failClosed: true })
export const webpack: Configuration = { plugins: [new TaroCapabilityPlugin({ minimum: { weapp: '2.13.0' } })] }
