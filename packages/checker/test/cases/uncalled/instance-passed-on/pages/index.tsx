import { useEffect } from 'react'
import { use } from 'some-library'
import { based, computed, given, itself } from '../session'

export default function Index({ name }) {
  useEffect(() => {
    use(given)
    computed[name]()
    itself.start()
    based.start()
  }, [])
}
