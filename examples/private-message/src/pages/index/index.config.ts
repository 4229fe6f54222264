export default definePageConfig({
  navigationBarTitleText: 'Private message',
  // The hook stands in a component of the page, where Taro does not look for it.
  enableShareAppMessage: true
})
