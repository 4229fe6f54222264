// A page is there whether or not a file imports it
export default defineAppConfig({ pages: ['pages/share'], subPackages: [{ root: 'more', pages: ['verify'] }] })
