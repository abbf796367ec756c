import { BlockList, isIPv4 } from 'node:net'

/** What is not public in IPv4, by the registry of IANA (read 2026-12-01), and the platform's own host of Azure. */
const notPublic: readonly (readonly [string, number])[] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['168.63.129.16', 32],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
]

/** Parts of 2000::/3, the only public block of IPv6, that lead elsewhere: tunnels, which contain an IPv4 address, and examples. */
const notPublicHere: readonly (readonly [string, number])[] = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
]

function blocks(subnets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6') {
	const list = new BlockList()
	for (const [start, bits] of subnets) list.addSubnet(start, bits, family)
	return list
}

const closed = { ipv4: blocks(notPublic, 'ipv4'), ipv6: blocks(notPublicHere, 'ipv6') }
const global = blocks([['2000::', 3]], 'ipv6')

/** Whether an address can be reached by anybody on the internet; IPv4 inside IPv6 never counts as such. */
export const isPublicAddress = (address: string): boolean =>
	isIPv4(address)
		? !closed.ipv4.check(address)
		: global.check(address, 'ipv6') && !closed.ipv6.check(address, 'ipv6')
