// Pages whose names app.config makes: what is a page is not known
const names = ['index', 'list']

export default defineAppConfig({ pages: names.map((name) => `pages/${name}/index`) })
