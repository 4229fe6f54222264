// A function of the program's own takes the same fields
import Taro from '@tarojs/taro'

const showModal = ({ title, editable }: { title: string; editable: boolean }) =>
  editable ? Taro.navigateTo({ url: `/pages/ask?title=${title}` }) : Taro.showModal({ title })

export const ask = () => showModal({ title: 'Your name', editable: true })
