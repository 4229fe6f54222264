export const platform = 'h5'
