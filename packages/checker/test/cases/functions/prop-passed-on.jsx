// Props that a component passes on as a whole are used, nobody knows how
import Taro from '@tarojs/taro'

const Card = ({ title, ...rest }) => <button {...rest}>{title}</button>
const Row = (props) => <Card {...props} />

export default function Page() {
  return (
    <Row
      title="1"
      onClick={() => {
        // expect login: h5 error, rn error, harmony error
        Taro.login().then(console.log)
      }}
    />
  )
}
