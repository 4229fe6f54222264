export default defineAppConfig({
  pages: ['pages/index/index', 'pages/forms/index'],
  window: { navigationBarTitleText: 'Private message' }
})
