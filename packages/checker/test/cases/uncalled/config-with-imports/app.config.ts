// An app.config that imports what has nothing to do with its pages
import dayjs from './time'

export default defineAppConfig({ pages: ['pages/index'], window: { navigationBarTitleText: dayjs() } })
