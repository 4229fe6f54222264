export default { defineConstants: { MOCK: 'true' } }
