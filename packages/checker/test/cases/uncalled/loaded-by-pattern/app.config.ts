// Files that are loaded by a pattern, or by a name that is made
export default defineAppConfig({ pages: ['pages/index/index'] })
