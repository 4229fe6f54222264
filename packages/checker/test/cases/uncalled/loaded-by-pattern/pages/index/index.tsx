const context = require.context('../../services', true, /\.ts$/)
const modules = import.meta.glob('../../stores/*.ts')
const load = (name: string) => import(`../../lazy/${name}`)
const required = (name: string) => require('../../old/' + name)

export default () => <view>{[context, modules, load, required]}</view>
