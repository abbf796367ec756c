import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { type Endpoint, isNamedByOperator } from './endpoint'
import { OutgoingFault } from './outgoing-fault'
import { isPublicAddress } from './public-address'

/** Finds all addresses of a host. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

const resolveHost: Resolve = (hostname) => lookup(hostname, { all: true })

async function addressesOf(hostname: string, resolve: Resolve) {
	try {
		return await resolve(hostname.replace(/^\[|\]$/g, ''))
	} catch (error) {
		throw new OutgoingFault('unknown-host', hostname, error)
	}
}

/**
 * The addresses that a connection to an endpoint may use: those that its host has at this moment, all of them public unless the
 * operator names the endpoint. Whoever connects uses these and asks for no others: a name can lead elsewhere a moment later.
 */
export async function permittedAddresses(
	endpoint: Endpoint,
	resolve: Resolve = resolveHost,
): Promise<readonly LookupAddress[]> {
	const addresses = await addressesOf(endpoint.hostname, resolve)
	if (addresses.length === 0) throw new OutgoingFault('unknown-host', endpoint.hostname)
	if (!isNamedByOperator(endpoint) && !addresses.every(({ address }) => isPublicAddress(address)))
		throw new OutgoingFault('private-address', endpoint.hostname)
	return addresses
}
