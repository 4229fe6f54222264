export const login = async () => ({ code: 'guest' })
export default { login }
