// A use in a file that nothing imports takes no guard from the others
export default defineAppConfig({ pages: ['pages/index/index'] })
