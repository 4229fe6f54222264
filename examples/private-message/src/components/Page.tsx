import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { Notice } from '../notices'
import './page.scss'

const signs = { calm: 'i', good: '✓', bad: '!' }

export function Page({ title, subtitle, children }: PropsWithChildren<{ title: string; subtitle: string }>) {
  return (
    <View className="page">
      <View className="body">
        <Text className="title">{title}</Text>
        <Text className="subtitle">{subtitle}</Text>
        {children}
      </View>
    </View>
  )
}

export function Card({ notice: { tone, title, text, detail } }: { notice: Notice }) {
  return (
    <View className="card">
      <View className={`badge badge-${tone}`}>
        <Text className="badge-sign">{signs[tone]}</Text>
      </View>
      <Text className="card-title">{title}</Text>
      <Text className="card-text">{text}</Text>
      {detail ? <Text className="card-detail">{detail}</Text> : null}
    </View>
  )
}
