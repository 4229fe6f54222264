// Imports by the paths of a tsconfig.json, which do not end as what they stand for
export default defineAppConfig({ pages: ['pages/index/index'] })
