// Imports by an alias that cannot be read: who calls what is not known
export default defineAppConfig({ pages: ['pages/index/index'] })
