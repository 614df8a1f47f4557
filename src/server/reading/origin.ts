// May this request change anything? Only if our own page, or a program that is no browser, sent it.
import type {IncomingHttpHeaders} from 'node:http'
import {isIP} from 'node:net'

/**
 * Why a request other than GET is refused; null where it is not.
 * Browsers say by Sec-Fetch-Site whose page asks, older ones by Origin; a program says neither. A name in Host that is
 * not ours means that somebody's name was pointed at this machine (DNS rebinding).
 * @param ownHost the host that the server was told to listen on
 */
export function refusal(headers: IncomingHttpHeaders, ownHost: string): string | null {
  const host = headers.host ?? ''
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
  if (name !== 'localhost' && name !== ownHost.toLowerCase() && isIP(name) === 0)
    return `the host ${JSON.stringify(name)} is not the one that this server listens on`
  const site = headers['sec-fetch-site']
  if (site !== undefined)
    return site === 'same-origin' || site === 'none' ? null : 'the request comes from a page of another site'
  const {origin} = headers
  if (origin === undefined) return null
  return hostOf(origin) === host ? null : 'the request comes from a page of another site'
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
