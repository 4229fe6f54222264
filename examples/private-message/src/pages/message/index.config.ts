export default definePageConfig({ navigationBarTitleText: 'A message for you' })
