// Where an app begins besides its pages: the app, a tab bar of its own, a component in a host's language
export default defineAppConfig({ pages: ['pages/index/index'] })
