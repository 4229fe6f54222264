import { Button, Text, View } from '@tarojs/components'
import { navigateTo, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { supports } from 'taro-capability'
import { makeSharingPrivate, nothingOpened, ticketOfCard, unsupportedNotice, verify, verifying, type Notice } from '../../private-message'
import './index.scss'

// Your server creates one for each message.
const ACTIVITY_ID = 'activity-of-this-message'

const signs = { calm: 'i', good: '✓', bad: '!' }

export default function Index() {
  return (
    <View className="page">
      <View className="body">
        <Text className="title">Private message</Text>
        <Text className="subtitle">Only the person it was sent to can open it.</Text>
        {/* On a platform that never has the API, the build leaves the first branch out. */}
        {supports('authPrivateMessage') ? <InWeChat /> : <Elsewhere />}
        <Text className="link" onClick={() => navigateTo({ url: '/pages/forms/index' })}>
          Every way to write the call
        </Text>
      </View>
    </View>
  )
}

function InWeChat() {
  const [notice, setNotice] = useState(nothingOpened)

  const verifyCard = async () => {
    const ticket = ticketOfCard()
    if (!ticket) return setNotice(nothingOpened)
    setNotice(verifying)
    setNotice(await verify(ticket))
  }

  useEffect(() => {
    makeSharingPrivate(ACTIVITY_ID).catch((error) => console.error('Sharing stays public', error))
    verifyCard()
  }, [])
  useShareAppMessage(() => ({ title: 'A message for you alone', path: '/pages/index/index' }))

  return (
    <View className="content">
      <Card notice={notice} />
      <Button className="action" type="primary" openType="share">
        Share a private message
      </Button>
      <Text className="link" onClick={verifyCard}>
        Verify again
      </Text>
    </View>
  )
}

function Elsewhere() {
  const steps = ['Open WeChat on your phone', 'Find the chat in which you got the message', 'Tap its card']
  return (
    <View className="content">
      <Card notice={unsupportedNotice()} />
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

function Card({ notice: { tone, title, text, detail } }: { notice: Notice }) {
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
