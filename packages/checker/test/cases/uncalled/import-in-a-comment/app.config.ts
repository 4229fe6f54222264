// A file that only a comment imports
export default defineAppConfig({ pages: ['pages/index'] })
