export const guest = async () => ({ code: 'guest' })
