import type { EncryptedMessage } from '../src'

const BLOCK = 16

/**
 * What a client sees of an answer: it cannot distinguish answers with equal texts.
 */
export type Oracle = (message: EncryptedMessage) => Promise<string>

export interface Attack {
  /** The message that decrypts to the target, where the oracle gave enough away. */
  forged?: EncryptedMessage
  requests: number
  /** All that the answers looked like. */
  answers: Set<string>
}

/** Thrown where the answers give nothing away. */
class NothingToTell extends Error {}

/**
 * Forges a message that decrypts to `target`, without the key, from an oracle that answers wrong padding in another way than the
 * rest (Vaudenay 2002; backwards from the last block: Rizzo and Duong 2010). Where all answers are alike it stops at its first byte,
 * however often it tries anew, until the budget is spent.
 */
export async function forge(oracle: Oracle, target: string, budget: number, random: (size: number) => Buffer): Promise<Attack> {
  const attack: Attack = { requests: 0, answers: new Set() }
  const ask = async (previous: Buffer, block: Buffer) => {
    if (attack.requests === budget) throw new RangeError('The budget is spent.')
    attack.requests++
    const answer = await oracle({ encryptedData: block.toString('base64'), iv: previous.toString('base64') })
    attack.answers.add(answer)
    return answer
  }
  const plaintext = pad(Buffer.from(target))
  while (attack.requests < budget) {
    try {
      const refused = await usualAnswer(ask, random)
      const blocks = [random(BLOCK)]
      for (let end = plaintext.length; end > 0; end -= BLOCK) {
        const decrypted = await decryptBlock(ask, blocks[0]!, refused, random)
        blocks.unshift(xor(decrypted, plaintext.subarray(end - BLOCK, end)))
      }
      const [iv, ...ciphertext] = blocks
      attack.forged = { iv: iv!.toString('base64'), encryptedData: Buffer.concat(ciphertext).toString('base64') }
      return attack
    } catch (error) {
      if (!(error instanceof NothingToTell || error instanceof RangeError)) throw error
    }
  }
  return attack
}

type Ask = (previous: Buffer, block: Buffer) => Promise<string>

/** Of random blocks, one in 256 has right padding: what most answers are is the answer to wrong padding. */
async function usualAnswer(ask: Ask, random: (size: number) => Buffer): Promise<string> {
  const counts = new Map<string, number>()
  for (let index = 0; index < 5; index++) {
    const answer = await ask(random(BLOCK), random(BLOCK))
    counts.set(answer, (counts.get(answer) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0]
}

/** What a block decrypts to before it is combined with the block ahead of it: byte by byte, from the last. */
async function decryptBlock(ask: Ask, block: Buffer, refused: string, random: (size: number) => Buffer): Promise<Buffer> {
  const decrypted = Buffer.alloc(BLOCK)
  for (let at = BLOCK - 1; at >= 0; at--) {
    const padding = BLOCK - at
    const previous = random(BLOCK)
    for (let known = at + 1; known < BLOCK; known++) previous[known] = decrypted[known]! ^ padding
    decrypted[at] = (await findByte(ask, previous, block, at, refused)) ^ padding
  }
  return decrypted
}

async function findByte(ask: Ask, previous: Buffer, block: Buffer, at: number, refused: string): Promise<number> {
  for (let guess = 0; guess < 256; guess++) {
    previous[at] = guess
    if ((await ask(previous, block)) === refused) continue
    if (at < BLOCK - 1) return guess
    // The last byte alone may have hit padding of two or more: with another byte ahead of it that is no padding any more.
    previous[at - 1]! ^= 0xff
    if ((await ask(previous, block)) !== refused) return guess
    previous[at - 1]! ^= 0xff
  }
  throw new NothingToTell()
}

function pad(bytes: Buffer): Buffer {
  const length = BLOCK - (bytes.length % BLOCK)
  return Buffer.concat([bytes, Buffer.alloc(length, length)])
}

const xor = (a: Buffer, b: Buffer) => Buffer.from(a.map((byte, index) => byte ^ b[index]!))
