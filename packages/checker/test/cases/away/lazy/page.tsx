import { lazy } from 'react'

const Card = lazy(() => import('./card'))

export const Page = () => (process.env.TARO_ENV === 'weapp' ? <Card /> : null)
