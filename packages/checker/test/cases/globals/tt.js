// Douyin's own object
export function title(text) {
  // expect tt.setNavigationBarTitle: weapp error, h5 error, rn error, harmony error
  tt.setNavigationBarTitle({ title: text })
}
