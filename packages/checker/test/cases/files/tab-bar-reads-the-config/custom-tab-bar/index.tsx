import config from '../app.config'

export default () => <view>{config.tabBar.list.length}</view>
