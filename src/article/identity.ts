// One page is one article with one identity: from its canonical address, else from its text.
import {createHash} from 'node:crypto'
import {letters} from './tidy.ts'

/** Query keys that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|yclid|dclid|msclkid|mc_[ce]id|ref|referrer|ref_src|ref_url|cmpid|ocid|ito|_ga|igshid|share|smid|sh|spm|from|source|via)$/i

/** The address without tracking, fragment, default port and needless "www."; null where it is not one of the web. */
export function canonicalAddress(address: string | null): string | null {
  if (!address) return null
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key)
  url.searchParams.sort()
  return url.href
}

/** For comparing addresses: scheme, "www." and a slash at the end make no difference. */
export function addressKey(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '').replace(/\/$/, '')
}

/** Hash of the words of the text, so that spacing and punctuation make no other article. */
export function textHash(text: string): string {
  return createHash('sha256').update(letters(text)).digest('hex').slice(0, 24)
}

/** "a-…" of the canonical address if there is one, else of the text. */
export function identityOf(address: string | null, hash: string): string {
  if (!address) return `a-${hash.slice(0, 16)}`
  return `a-${createHash('sha256').update(addressKey(address)).digest('hex').slice(0, 16)}`
}
