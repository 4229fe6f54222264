import { enter } from './first'

export async function open() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await enter()
  return code
}
