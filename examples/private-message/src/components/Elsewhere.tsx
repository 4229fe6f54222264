import { Text, View } from '@tarojs/components'
import { explain } from 'taro-capability'
import type { Notice } from '../notices'
import { Card } from './Page'

const steps = ['Open WeChat on your phone', 'Find the chat in which you got the message', 'Tap its card']

/** What the user sees where private messages do not work. */
export function Elsewhere() {
  return (
    <View className="content">
      <Card notice={noticeOf(explain('authPrivateMessage'))} />
      <View className="steps">
        {steps.map((step, index) => (
          <View className="step" key={step}>
            <Text className="step-number">{index + 1}</Text>
            <Text className="step-text">{step}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

// Where the host was asked, the user is in WeChat: it is too old, or shows the page in a mode that lacks the API.
const noticeOf = ({ source, reason }: { source: string; reason: string }): Notice =>
  source === 'host'
    ? {
        tone: 'calm',
        title: 'Private messages do not work here',
        text: 'Update WeChat, then open the card in its chat again.',
        detail: reason
      }
    : { tone: 'calm', title: 'Open this message in WeChat', text: 'Private messages can be read in WeChat only.', detail: reason }
