// The addresses of a PostgreSQL that has several hosts, in the form of libpq: `postgres://login:password@one:5432,two:5433/db`.
// `pg` reads addresses of one host alone.
import { maxDatabaseHosts } from '../limits/server-limits.mjs'

/** The login up to the last `@` of what stands before the path, as URLs have it; then the hosts, the path and the query. */
const form =
	/^(?<scheme>postgres(?:ql)?:\/\/)(?<login>[^/?#]*@)(?<hosts>[^/?#]*)(?<path>[^?#]*)(?<query>[^#]*)/i

const hostForm = /^(?<name>\[[^\]]*\]|[^:]*)(?<port>:.*)?$/

/** A host of a query, as it is written before the path. */
const written = (host) => (/^[^/]*:/.test(host) ? `[${host}]` : encodeURIComponent(host))

/** The hosts and ports that an address names; as in libpq, those of its query count instead of those before the path. */
function partsOf(address) {
	const { scheme, login, hosts, path, query } = form.exec(address)?.groups ?? {}
	if (scheme === undefined) return null
	const parameters = new URLSearchParams(query)
	const places = hosts.split(',').map((place) => ({ ...hostForm.exec(place)?.groups }))
	const named = parameters.get('host')
	const names = named === null ? places.map(({ name }) => name) : named.split(',').map(written)
	const listed = parameters.get('port')?.split(',')
	const ports = listed ?? places.map(({ port }) => port?.slice(1) ?? '')
	const others = query.split('&').filter((part) => !/^\??(?:host|port)=/.test(part))
	return {
		names,
		// One port of a query is that of all hosts.
		ports: listed?.length === 1 ? names.map(() => listed[0]) : ports,
		sessions: parameters.getAll('target_session_attrs'),
		of: (name, port) =>
			`${scheme}${login}${name}${port && `:${port}`}${path}${others.join('&').replace(/^(?!\?|$)/, '?')}`,
	}
}

/**
 * The addresses of the hosts that an address names, in its order; one that names a single host stays as it is.
 * @param {string} address one in which `hostsFault` finds nothing
 * @returns {readonly string[]}
 */
export function addressesOf(address) {
	const parts = partsOf(address)
	if (!parts || parts.names.length === 1) return [address]
	return parts.names.map((name, index) => parts.of(name, parts.ports[index]))
}

/**
 * Whether a connection has to lead to a server that can be written to: with several hosts it always has, as with
 * `target_session_attrs=read-write`.
 * @param {string} address
 */
export function wantsPrimary(address) {
	const parts = partsOf(address)
	return parts !== null && (parts.names.length > 1 || parts.sessions.length > 0)
}

const isPort = (port) => port === '' || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536)

/** What is wrong with the hosts of an address that names several. */
function faultOfSeveral({ names, ports, of }) {
	if (names.length > maxDatabaseHosts)
		return `names ${names.length} hosts; at most ${maxDatabaseHosts} are tried`
	if (ports.length !== names.length) return `names ${ports.length} ports for ${names.length} hosts`
	for (const [index, name] of names.entries()) {
		const place = `host ${index + 1} of ${names.length}`
		if (!name) return `has no name for ${place}`
		if (!isPort(ports[index])) return `has no number from 1 to 65535 as the port of ${place}`
		if (!URL.canParse(of(name, ports[index]))) return `has a name that none can have for ${place}`
	}
	const places = names.map((name, index) => `${name.toLowerCase()}:${ports[index] || 5432}`)
	return new Set(places).size < places.length ? 'names one host twice' : undefined
}

/**
 * What is wrong with the hosts of an address, as a clause after the name of its setting; it repeats no text of the address,
 * which may be a part of the password.
 * @param {string} address
 * @returns {string | undefined}
 */
export function hostsFault(address) {
	const parts = partsOf(address)
	if (!parts) return undefined
	if (parts.sessions.some((session) => session !== 'read-write'))
		return 'may have target_session_attrs=read-write alone: the program has to be able to write'
	return parts.names.length > 1 || parts.ports.length > 1 ? faultOfSeveral(parts) : undefined
}
