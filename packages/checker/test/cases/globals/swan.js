// Baidu's own object
export function title(text) {
  // expect swan.setPageInfo: weapp error, h5 error, rn error, harmony error
  swan.setPageInfo({ title: text })
}
