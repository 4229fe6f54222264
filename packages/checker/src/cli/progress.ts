import type { WriteStream } from 'node:tty'

const PATIENCE = 1000

/** Tells how far the work is, where somebody looks on, and once it takes longer than a moment. */
export function createProgress(stream: WriteStream) {
  const start = performance.now()
  let shown = 0
  return {
    show: (done: number, all: number) => {
      const now = performance.now()
      if (!stream.isTTY || now - start < PATIENCE || now - shown < 100) return
      shown = now
      stream.write(`\rchecking ${done} of ${all} files …`)
    },
    end: () => void (shown && stream.write('\r\u001b[K'))
  }
}
