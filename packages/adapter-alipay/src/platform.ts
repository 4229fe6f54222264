export const platform = 'alipay'
