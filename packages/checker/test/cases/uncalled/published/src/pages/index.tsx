export default () => <view>Look</view>
