// A page is there whoever else imports it
export default defineAppConfig({ pages: ['pages/share'], subPackages: [{ root: 'more', pages: ['verify'] }] })
