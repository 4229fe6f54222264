// Imports by an alias whose folder is a constant of the Taro config
export default defineAppConfig({ pages: ['pages/index/index'] })
