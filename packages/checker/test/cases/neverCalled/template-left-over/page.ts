import { pay } from './card'

pay().then(console.log)
