import './pay'
import './pay.native'
