import { Button, Switch, Text, Textarea, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { failureNotice, type Notice } from '../notices'
import { prepareMessage } from '../private-message'
import { Card } from './Page'

const GROUP = 500

/** Writes a message, has its card made private, and shares it. */
export function Sender() {
  const [text, setText] = useState('')
  const [forGroup, setForGroup] = useState(false)
  const [path, setPath] = useState<string>()
  const [notice, setNotice] = useState<Notice>()

  const prepare = async () => {
    setNotice(undefined)
    setPath(undefined)
    try {
      setPath(await prepareMessage(text, forGroup ? GROUP : 1))
    } catch (error) {
      setNotice(failureNotice(error))
    }
  }

  useShareAppMessage(() => ({ title: 'A message for you alone', path: path ?? '/pages/index/index' }))

  return (
    <View className="content">
      <Textarea className="text" placeholder="Your message" value={text} onInput={({ detail }) => setText(detail.value)} />
      <View className="step">
        <Text className="step-text">For a whole group</Text>
        <Switch className="switch" checked={forGroup} onChange={({ detail }) => setForGroup(detail.value)} />
      </View>
      {notice ? <Card notice={notice} /> : null}
      {/* A card that is shared before the server has made an activity would be an ordinary one. */}
      {path ? (
        <Button className="action" type="primary" openType="share">
          Share the private message
        </Button>
      ) : null}
      <Button className="action" disabled={!text} onClick={prepare}>
        {path ? 'Prepare another one' : 'Prepare the message'}
      </Button>
    </View>
  )
}
