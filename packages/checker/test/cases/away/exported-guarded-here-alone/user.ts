import { enter } from './session'

enter()
