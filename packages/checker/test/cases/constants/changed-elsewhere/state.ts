// An object that another file changes is not constant
export const user = { token: '' }
