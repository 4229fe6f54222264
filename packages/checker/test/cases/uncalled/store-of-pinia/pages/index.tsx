import { useAuth, usePlaces } from '../auth'

export default function Index() {
  const { enter } = useAuth()
  const places = usePlaces()
  return (
    <>
      <Button onClick={enter} />
      <Button onClick={() => places['choose']()} />
    </>
  )
}
