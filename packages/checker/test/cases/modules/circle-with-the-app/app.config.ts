// A page in a circle of imports is a page all the same
export default { pages: ['pages/index/index'] }
