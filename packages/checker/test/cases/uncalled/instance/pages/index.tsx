import session from '../session'

export default function Index() {
  return <Button onClick={() => session.enter()} />
}
