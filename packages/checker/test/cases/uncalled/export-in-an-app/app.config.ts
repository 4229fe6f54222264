// An export of an app's file that nothing imports, and one that a page does
export default defineAppConfig({ pages: ['pages/index/index'] })
