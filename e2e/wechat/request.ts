import type { WxOption } from './types'

/**
 * `wx.request` over real HTTP. A JSON body becomes an object, and every status is a success.
 * https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html
 */
export async function request(hosts: Map<string, string>, option: WxOption): Promise<object | { fail: string }> {
  const { url, method = 'GET', data, header } = option as { url: string; method?: string; data?: unknown; header?: Record<string, string> }
  try {
    const body = data === undefined || method === 'GET' ? undefined : typeof data === 'string' ? data : JSON.stringify(data)
    const { origin } = new URL(url)
    const response = await fetch(url.replace(origin, hosts.get(origin) ?? origin), {
      method,
      body,
      headers: { 'content-type': 'application/json', ...header }
    })
    const text = await response.text()
    return { statusCode: response.status, header: Object.fromEntries(response.headers), data: parsed(text), cookies: [] }
  } catch (error) {
    return { fail: (error as Error).message }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
