import * as all from './verify'

all.verify()
