// A library with an app that shows it
export default defineAppConfig({ pages: ['pages/index'] })
