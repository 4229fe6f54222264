import './pay'
