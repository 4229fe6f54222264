// Instances that a library or a computed name may call by methods that the app does not name
export default defineAppConfig({ pages: ['pages/index'] })
