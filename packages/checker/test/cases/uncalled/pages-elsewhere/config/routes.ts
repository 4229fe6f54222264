export const pages = ['pages/index/index']
export const subPackages = [{ root: 'more', pages: ['list/index'] }]
