// A question in the same expression
export const signIn = () => typeof my === 'object' && my.getAuthCode({ scopes: 'auth_base' })
