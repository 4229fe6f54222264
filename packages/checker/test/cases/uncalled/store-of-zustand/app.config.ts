// A member of a store of zustand that nothing reads: its own type says nothing of that
export default defineAppConfig({ pages: ['pages/index'] })
