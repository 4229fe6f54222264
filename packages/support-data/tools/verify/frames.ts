// Runs in the page, which has a frame for every call.
import type { Asked, Observation, Probed } from './observation'

declare global {
  var probeAll: (apis: Asked) => Promise<Probed>
}

globalThis.probeAll = async (apis) => {
  const inFrame = async <T>(run: (window: typeof globalThis) => Promise<T>): Promise<T> => {
    const frame = document.createElement('iframe')
    frame.src = '/frame'
    const loaded = new Promise((resolve) => (frame.onload = resolve))
    document.body.append(frame)
    await loaded
    try {
      return await run(frame.contentWindow as unknown as typeof globalThis)
    } finally {
      frame.remove()
    }
  }
  const lost = (name: string) =>
    new Promise<Observation>((resolve) =>
      setTimeout(() => resolve({ saw: 'nothing', evidence: `calling ${name} took the page away` }), 2000)
    )
  const observed: Record<string, Observation> = {}
  const queue = [...apis]
  const work = async () => {
    for (let api = queue.shift(); api; api = queue.shift()) {
      const { name, kind } = api
      observed[name] = await inFrame((frame) => Promise.race([frame.probing.probe(name, kind), lost(name)]))
    }
  }
  await Promise.all([work(), work(), work(), work()])
  const stock = await inFrame((frame) => Promise.resolve(frame.probing.stockAnswers()))
  return { apis: observed, stock }
}
