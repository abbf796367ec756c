import { listedHosts, readNamedHost } from './named-hosts.mjs'

/** Where a connection leads: a host in the spelling of URLs, such as `[::1]`, and a port. */
export type Endpoint = { readonly hostname: string; readonly port: number }

const standardPorts: Readonly<Record<string, number>> = {
	'http:': 80,
	'https:': 443,
	'smtp:': 587,
	'smtps:': 465,
}

/** The endpoint of an address. The parser of URLs turns decimal, octal and hexadecimal hosts into plain IPv4. */
export function endpointOf({ protocol, hostname, port }: URL): Endpoint {
	return { hostname, port: Number(port) || (standardPorts[protocol] ?? 0) }
}

/** The endpoints of addresses that are settings of the server. */
const configured = () =>
	[process.env.OIDC_ISSUER, process.env.SMTP_URL].flatMap((address) =>
		address && URL.canParse(address) ? [endpointOf(new URL(address))] : [],
	)

/** Whether the operator names an endpoint, so that it may be a private one. */
export function isNamedByOperator({ hostname, port }: Endpoint): boolean {
	const named = listedHosts(process.env.ALLOW_PRIVATE).map(readNamedHost)
	return [...named, ...configured()].some(
		(one) => one?.hostname === hostname && (one.port === null || one.port === port),
	)
}
