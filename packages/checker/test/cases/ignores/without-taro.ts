// A comment in a file that does not use Taro
// notice unused-ignore
// taro-capability-ignore-next-line login -- the file had an import once
export const enter = async () => 'guest'
