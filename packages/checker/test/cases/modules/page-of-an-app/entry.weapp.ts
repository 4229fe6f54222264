import Share from './pages/share'
import Verify from './more/verify'

console.log(Share, Verify)
