import day from 'dayjs'

export default () => `at ${day().format()}`
