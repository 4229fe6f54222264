import useSession from './useSession'

export default function Page() {
  const { enter, leave } = useSession()
  const session = useSession()
  if (process.env.TARO_ENV !== 'weapp') return <button onClick={leave} />
  return <button onClick={() => enter().then(session.enter)} />
}
