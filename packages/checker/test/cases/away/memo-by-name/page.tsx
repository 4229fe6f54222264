import Card from './card'

export const Page = () => (process.env.TARO_ENV === 'weapp' ? <Card /> : null)
