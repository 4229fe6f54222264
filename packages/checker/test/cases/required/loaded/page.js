import('./session').then(({ enter, leave }) => {
  if (process.env.TARO_ENV === 'weapp') enter()
  else leave()
})
