// Files of an app that nothing imports: a page that app.config does not name, and what it alone imports
export default defineAppConfig({ pages: ['pages/index/index'] })
