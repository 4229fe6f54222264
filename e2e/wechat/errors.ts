import { randomBytes } from 'node:crypto'

/**
 * WeChat's error codes that the stand-in can answer with, in WeChat's words.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/ (each API's page; the list of global return codes)
 */
const texts = {
  '-1': 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40066: 'invalid url',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  87007: 'session_key is not existd or expired',
  87008: 'invalid sig_method',
  87009: 'invalid signature'
}

export type Errcode = keyof typeof texts

/** A refusal of the HTTP API. WeChat answers it with the HTTP status 200. */
export class WechatError extends Error {
  constructor(readonly errcode: Errcode) {
    super(texts[errcode])
  }

  /** As it stands in the response: `errmsg` ends with an id of the request. */
  body(): { errcode: number; errmsg: string } {
    const part = () => randomBytes(4).toString('hex')
    return { errcode: Number(this.errcode), errmsg: `${this.message} rid: ${part()}-${part()}-${part()}` }
  }
}

/** @throws WechatError where a rule does not hold */
export function ensure(holds: unknown, errcode: Errcode): asserts holds {
  if (!holds) throw new WechatError(errcode)
}
