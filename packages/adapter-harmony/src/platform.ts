export const platform = 'harmony'
