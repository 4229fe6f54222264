import api from './api'

// expect login: h5 error, rn error, harmony error
export const enter = () => api.login()
