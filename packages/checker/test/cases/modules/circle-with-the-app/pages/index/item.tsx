import { SIZE } from '.'

export const Item = () => <text>{SIZE}</text>
