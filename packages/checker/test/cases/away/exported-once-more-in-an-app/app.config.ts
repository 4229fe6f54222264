// Nor one in a file of an app that nothing imports
export default defineAppConfig({ pages: ['page'] })
