import api from '../api'

export default () => <view onClick={() => api.get()} />
