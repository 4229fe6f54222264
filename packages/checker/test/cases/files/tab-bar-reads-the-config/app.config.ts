export default {
  pages: ['pages/index/index'],
  tabBar: { custom: true, list: [{ pagePath: 'pages/index/index', text: 'Home' }] }
}
