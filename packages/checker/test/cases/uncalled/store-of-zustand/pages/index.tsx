import { useUser } from '../user'

export default function Index() {
  const open = useUser((state) => state.enter)
  return <Button onClick={open} />
}
