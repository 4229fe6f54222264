import './pay/index'
