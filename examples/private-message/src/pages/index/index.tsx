import { Text } from '@tarojs/components'
import { navigateTo } from '@tarojs/taro'
import { supports } from 'taro-capability'
import { Elsewhere } from '../../components/Elsewhere'
import { Page } from '../../components/Page'
import { Sender } from '../../components/Sender'

export default function Index() {
  return (
    <Page title="Private message" subtitle="Only the person it was sent to can open it.">
      {/* On a platform that never has the API, the build leaves the first branch out, and the module that it came from. */}
      {supports('authPrivateMessage') ? <Sender /> : <Elsewhere />}
      <Text className="link" onClick={() => navigateTo({ url: '/pages/forms/index' })}>
        Every way to write the call
      </Text>
    </Page>
  )
}
