import { parseSupported } from '../../tools/extract/tags'

test('platforms are read in every way the tags are written', () => {
  expect([...parseSupported('weapp, h5, rn, harmony_hybrid').platforms]).toEqual(['weapp', 'h5', 'rn', 'harmony-hybrid'])
  expect([...parseSupported('weapp，alipay、tt').platforms]).toEqual(['weapp', 'alipay', 'tt'])
  expect([...parseSupported('  weapp ,').platforms]).toEqual(['weapp'])
})

test('global is every platform', () => {
  expect(parseSupported('global').platforms.size).toBe(11)
})

// Each stands in @tarojs/taro 4.2.1, below the level of an API.
test.each([
  ['aliapy', 'aliapy'],
  ['暂未支持', '暂未支持'],
  ['weapp 最低版本：2.13.0。是否显示长按菜单，默认值：true', '最低版本：2.13.0。是否显示长按菜单'],
  ['alipay 支付宝: 10.2.33+', '支付宝:'],
  ['alipay 基础库: 1.13.0', '基础库:']
])('«%s» has words that name no platform', (tag, malformed) => {
  expect(parseSupported(tag).malformed).toContain(malformed)
})

test('an empty tag names nothing', () => {
  expect(parseSupported('')).toEqual({ platforms: new Set(), malformed: [] })
})
