export const platform = 'rn'
