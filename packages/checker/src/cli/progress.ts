import type { WriteStream } from 'node:tty'

/** Milliseconds of silence at the beginning. */
const SILENCE = 1000
/** Milliseconds between two reports: a terminal writes one over the other, a log keeps them all. */
const [ON_TERMINAL, IN_LOG] = [100, 5000]

/** Says how far the work is, once it takes longer than a moment. */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, now = () => performance.now()) {
  const start = now()
  let last = start + SILENCE - (stream.isTTY ? ON_TERMINAL : IN_LOG)
  let isShown = false
  return {
    show: (done: number, all: number) => {
      if (now() - start < SILENCE || now() - last < (stream.isTTY ? ON_TERMINAL : IN_LOG)) return
      last = now()
      isShown = true
      const text = `checking ${done} of ${all} files …`
      stream.write(stream.isTTY ? `\r${text}` : `${text}\n`)
    },
    end: () => void (isShown && stream.isTTY && stream.write('\r\u001b[K'))
  }
}
