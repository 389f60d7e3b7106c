import { BlockList, isIP } from 'node:net'

/** Special-purpose IPv4 ranges: none of them is a public web server. The last is a cloud's own service. */
const reserved4: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['168.63.129.16', 32],
]
/** Of IPv6 only 2000::/3 is public, and of that not these: tunnels that hide an IPv4 address, documentation, tests. */
const reserved6: readonly (readonly [net: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const private4 = new BlockList()
for (const [net, bits] of reserved4) private4.addSubnet(net, bits, 'ipv4')
const private6 = new BlockList()
for (const [net, bits] of reserved6) private6.addSubnet(net, bits, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** True for an address of the public internet; false for this machine, its network, and what is no address. */
export function isPublic(address: string): boolean {
  const bare = address.replace(/%.*$/s, '')
  const version = isIP(bare)
  if (version === 4) return !private4.check(bare, 'ipv4')
  return version === 6 && global6.check(bare, 'ipv6') && !private6.check(bare, 'ipv6')
}
