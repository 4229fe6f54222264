// A method of an exported instance that nothing reads, and one that a page calls
export default defineAppConfig({ pages: ['pages/index'] })
