export default { defineConstants: { MOCK: 'false' } }
