import { BlockList, isIPv4 } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from '@/lib/outgoing/public-address'

test.each(['1.1.1.1', '8.8.8.8', '93.184.215.14', '223.5.5.5', '2606:4700:4700::1111', '2400:3200::1'])(
	'%s is public',
	(address) => expect(isPublicAddress(address)).toBe(true),
)

test.each([
	'0.0.0.0',
	'10.0.0.0',
	'10.255.255.255',
	'100.64.0.1',
	'100.127.255.255',
	'127.255.255.254',
	'169.254.169.254',
	'172.16.0.0',
	'172.31.255.255',
	'192.168.255.255',
	'198.19.0.1',
	'224.0.0.1',
	'240.0.0.1',
	'255.255.255.255',
	'::',
	'::1',
	'::ffff:8.8.8.8',
	'64:ff9b::808:808',
	'100::1',
	'2001::1',
	'2001:db8::1',
	'2002:808:808::1',
	'fc00::1',
	'fdff::1',
	'fe80::1',
	'fec0::1',
	'ff02::1',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

test('the neighbours of a private block are public', () => {
	const neighbours = [
		'9.255.255.255',
		'11.0.0.0',
		'172.15.255.255',
		'172.32.0.0',
		'192.167.255.255',
		'100.128.0.0',
	]
	expect(neighbours.filter((address) => !isPublicAddress(address))).toEqual([])
})

test('an address in no block of 2000::/3 is public in neither family', () => {
	const global = new BlockList()
	global.addSubnet('2000::', 3, 'ipv6')
	fc.assert(
		fc.property(fc.ipV6(), (address) => {
			if (!isIPv4(address) && !global.check(address, 'ipv6')) expect(isPublicAddress(address)).toBe(false)
		}),
	)
})
