export default definePageConfig({ usingComponents: { card: '../../components/card', row: '/components/row' } })
