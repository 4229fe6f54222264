export default defineAppConfig({
  pages: ['pages/index/index', 'pages/message/index', 'pages/forms/index'],
  window: { navigationBarTitleText: 'Private message' }
})
