/** As `TARO_ENV` spells it. */
export const platform = 'rn'
