// A page's address in, the outlet of the gazetteer that publishes there out: what a page calls itself may be "U.S." or "@desk".
import {entriesOf} from '../lexicon/index.ts'
import type {NamedOutlet} from './outlet.ts'

interface OutletsEntry {
  readonly id: string
  /** ISO alpha-3, or IGO. */
  readonly state: string
  readonly outlets: readonly {readonly name: string; readonly sites: readonly string[]}[]
}

let bySite: ReadonlyMap<string, NamedOutlet> | undefined

/**
 * The outlet at the host of a canonical address, or at a host above it: "edition.cnn.com" is of "cnn.com". Null where none is listed.
 */
export function outletAt(address: string | null): NamedOutlet | null {
  if (!address) return null
  bySite ??= readOutlets()
  const labels = new URL(address).hostname.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const found = bySite.get(labels.slice(from).join('.'))
    if (found) return found
  }
  return null
}

function readOutlets(): Map<string, NamedOutlet> {
  return new Map(
    entriesOf<OutletsEntry>('gazetteer/outlets').flatMap(({id, outlets}) =>
      outlets.flatMap(({name, sites}) => sites.map((site) => [site, {name, by: id}] as const)),
    ),
  )
}
