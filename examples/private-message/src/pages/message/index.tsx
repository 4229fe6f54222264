import { supports } from 'taro-capability'
import { Elsewhere } from '../../components/Elsewhere'
import { Page } from '../../components/Page'
import { Receiver } from '../../components/Receiver'

export default function Message() {
  return (
    <Page title="A message for you" subtitle="WeChat and the server check that it was sent to you.">
      {supports('authPrivateMessage') ? <Receiver /> : <Elsewhere />}
    </Page>
  )
}
