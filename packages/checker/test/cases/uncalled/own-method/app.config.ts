// A method of an object that another of its methods calls
export default defineAppConfig({ pages: ['pages/index'] })
