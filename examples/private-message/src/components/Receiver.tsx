import { Button, Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { failureNotice, verifying, type Notice } from '../notices'
import { openMessage } from '../private-message'
import { Card } from './Page'

/** Opens the card that the user came from. */
export function Receiver() {
  const { id } = useRouter().params
  const [notice, setNotice] = useState(verifying)
  const [text, setText] = useState('')

  const open = async () => {
    setNotice(verifying)
    try {
      setText(await openMessage(id))
      setNotice(opened)
    } catch (error) {
      setNotice(failureNotice(error))
    }
  }

  useEffect(() => void open(), [])

  return (
    <View className="content">
      <Card notice={notice} />
      {notice === opened ? <Text className="message">{text}</Text> : null}
      {notice.tone === 'bad' ? (
        <Button className="action" onClick={open}>
          Try again
        </Button>
      ) : null}
    </View>
  )
}

const opened: Notice = { tone: 'good', title: 'This message is for you', text: 'WeChat confirms that it was sent to you.' }
