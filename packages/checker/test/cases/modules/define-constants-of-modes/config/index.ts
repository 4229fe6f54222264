// A constant that development and production builds define differently is not known
export default { defineConstants: { CAN: JSON.stringify({ share: process.env.TARO_ENV === 'weapp' }) } }
