// Taro's vite resolves the kind of a platform as well
export default { compiler: 'vite' }
