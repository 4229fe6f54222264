// Pages that app.config takes from another file, in packages of their own
import { pages, subPackages } from './config/routes'

export default defineAppConfig({ pages, subPackages })
