export default defineAppConfig({
  pages: ['pages/forms/index'],
  window: { navigationBarTitleText: 'Forms' }
})
