// A member of an exported object that no file of the app names, where it is not known which files are pages
export default defineAppConfig({ pages: ['index'].map((name) => `pages/${name}`) })
