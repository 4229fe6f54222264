// Written by `npm run generate`; do not edit.
import './authPrivateMessage'
import './getShareInfo'
import './updateShareMenu'
import './showShareMenu'
import './hideShareMenu'
import './login'
import './checkSession'
import './canIUse'
