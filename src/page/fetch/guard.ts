// Host names and resolved addresses -> may we connect? Private, local and special networks are refused unless allowed.
import {lookup as dnsLookup, type LookupAddress} from 'node:dns'
import ipaddr from 'ipaddr.js'
import {Unreadable} from '../limits.ts'

export type Allowance = boolean | readonly string[]

/** NAT64 carries IPv4 addresses behind this prefix (RFC 6052), 6to4 behind 2002::/16 (RFC 3056). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96')

/** Is this resolved address one of the public internet, or one that the user allows? */
function mayConnect(address: string, host: string, allow: Allowance | undefined): boolean {
  if (allow === true) return true
  if (!ipaddr.isValid(address)) return false
  const ip = plain(ipaddr.parse(address))
  if (Array.isArray(allow) && allow.some((item) => covers(item, ip, host))) return true
  return ip.range() === 'unicast'
}

/** IPv4 in the clothes of IPv6 is judged as IPv4. */
function plain(ip: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (ip.kind() === 'ipv4') return ip
  const six = ip as ipaddr.IPv6
  if (six.isIPv4MappedAddress()) return six.toIPv4Address()
  if (six.match(NAT64 as [ipaddr.IPv6, number])) return new ipaddr.IPv4(six.toByteArray().slice(12))
  if (six.range() === '6to4') return new ipaddr.IPv4(six.toByteArray().slice(2, 6))
  return six
}

function covers(item: string, ip: ipaddr.IPv4 | ipaddr.IPv6, host: string): boolean {
  if (item.toLowerCase() === host.toLowerCase()) return true
  try {
    if (!item.includes('/'))
      return ipaddr.isValid(item) && plain(ipaddr.parse(item)).toString() === ip.toString()
    const [network, bits] = ipaddr.parseCIDR(item)
    return network.kind() === ip.kind() && ip.match([network, bits] as never)
  } catch {
    return false
  }
}

/** An address written as numbers is checked here, since connecting to it asks no resolver. */
export function checkHost(url: URL, allow: Allowance | undefined): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !mayConnect(host, host, allow)) throw refusal(host, host)
}

export function refusal(host: string, address: string): Unreadable {
  const where = host === address ? host : `${host} (${address})`
  return new Unreadable(
    `${where} is a private or local address; not fetched unless allowed (--allow-private)`,
  )
}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void

type Resolver = (
  host: string,
  options: {all: true},
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/** A resolver for sockets that hands out no address we may not connect to: what is checked is what is connected to. */
export function guardedLookup(allow: Allowance | undefined, resolver: Resolver = dnsLookup) {
  return (host: string, options: object, callback: Callback): void => {
    resolver(host, {...options, all: true}, (error, addresses) => {
      if (error) return callback(error, '')
      const bad = addresses.find(({address}) => !mayConnect(address, host, allow))
      if (bad) return callback(refusal(host, bad.address), '')
      if ((options as {all?: boolean}).all) return callback(null, addresses)
      callback(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}
