// An action of a store of Pinia whose name nothing reads
export default defineAppConfig({ pages: ['pages/index'] })
