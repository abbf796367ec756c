// The settings of the server: this schema is their list, their check at start and, through a test, docs/settings.md.
import * as z from 'zod'
import { addressesOf, hostsFault } from '../../lib/database/host-addresses.mjs'
import { embedScript } from '../../lib/embed/script.mjs'
import { maxEmbedOrigins, maxPrivateHosts } from '../../lib/limits/server-limits.mjs'
import { listedHosts, readNamedHost } from '../../lib/outgoing/named-hosts.mjs'

/** An integer in an environment variable. */
const integer = (min, max) =>
	z
		.string()
		.regex(/^\d{1,9}$/)
		.transform(Number)
		.pipe(z.int().min(min).max(max))

const wholeNumber = (min, max, otherwise) =>
	integer(min, max)
		.default(otherwise)
		.meta({ rule: `a whole number from ${min} to ${max}`, otherwise: String(otherwise) })

const isOrigin = (text) => {
	if (!URL.canParse(text)) return false
	const { protocol, origin } = new URL(text)
	return /^https?:$/.test(protocol) && origin === text
}

const isHere = (hostname) => hostname === 'localhost' || hostname === '127.0.0.1'

/** Whether a page of an origin may be let to frame ours; a wildcard would let in whoever gets a name below it. */
function isFramer(text) {
	if (!isOrigin(text)) return false
	const { protocol, hostname } = new URL(text)
	return !/[^a-z0-9.-]/.test(hostname) && (protocol === 'https:' || isHere(hostname))
}

function areFramers(text) {
	const origins = text.trim().split(/\s+/)
	return origins.length <= maxEmbedOrigins && origins.every(isFramer)
}

function areHosts(text) {
	const entries = listedHosts(text)
	return entries.length <= maxPrivateHosts && entries.every(readNamedHost)
}

/** An address as providers of sign-in name themselves: neither query nor fragment, and no password. */
function isIssuer(text) {
	if (!/^https?:\/\//.test(text) || /[?#]/.test(text) || !URL.canParse(text)) return false
	return new URL(text).username === ''
}

const isContact = (address) =>
	/^\S+$/.test(address) && URL.canParse(address) && /^(?:mailto|https|tel):/.test(address)

const text = (schema, rule, otherwise) => schema.optional().meta({ rule, otherwise })

const isServer = (address) => {
	if (!URL.canParse(address)) return false
	const { protocol, username, pathname } = new URL(address)
	return /^postgres(?:ql)?:$/.test(protocol) && username !== '' && pathname.length > 1
}

/** Whether an address names a mail server and nothing else: no path, and none of the options that its library would read. */
function isMailServer(address) {
	if (/[\s\p{Cc}]/u.test(address) || !URL.canParse(address)) return false
	const { protocol, hostname, pathname, search, hash } = new URL(address)
	return /^smtps?:$/.test(protocol) && hostname !== '' && pathname.length <= 1 && search === '' && hash === ''
}

const isDatabase = (address) => !hostsFault(address) && addressesOf(address).every(isServer)

const database = (otherwise) =>
	text(
		z.string().refine(isDatabase),
		'an address such as postgres://login:password@host:5432/database',
		otherwise,
	)

/** The schema of the settings, as environment variables. */
export const settingsSchema = z.object({
	PORT: wholeNumber(0, 65_535, 3000).describe('The port to listen on; 0 takes a free one.'),
	HOST: text(
		z.union([z.ipv4(), z.ipv6(), z.hostname()]),
		'an address or the name of a host',
		'all interfaces',
	).describe('The interface to listen on, such as `127.0.0.1` behind a proxy on the same machine.'),
	WORKERS: wholeNumber(1, 64, 1).describe(
		'The processes that serve together at this port: as many as the machine has cores to spare for them ([operating.md](operating.md#more-processes-on-one-machine)). What there may be at once is counted for all of them.',
	),
	ORIGIN: text(
		z.string().refine(isOrigin),
		'an origin such as https://example.org, without a path',
		'no whole addresses',
	).describe(
		'Where browsers reach the site. Canonical addresses, the other languages of a page, pictures beside links to it and the entries of `/sitemap.xml` are made with it, and left out without it; `Host` and `X-Forwarded-Host` are never believed. Members’ passkeys belong to its name.',
	),
	SECURITY_CONTACT: text(
		z.string().refine(isContact),
		'an address that begins with `mailto:`, `https:` or `tel:`',
		'the file is not found',
	).describe(
		'Where to report a weakness of this site: `/.well-known/security.txt` (RFC 9116) names it, valid for half a year from the day it is asked for.',
	),
	EMBED_ORIGINS: text(
		z.string().refine(areFramers),
		`up to ${maxEmbedOrigins} origins such as https://university.example, with spaces between; http is for this machine alone`,
		'nobody',
	).describe(
		`Whose pages may show the self-check in a frame: \`/{locale}/embed\`, and no other page ([embedding.md](embedding.md)). Their script is \`${embedScript.path}\`, its hash \`${embedScript.integrity}\`.`,
	),
	MAX_STREAMS: wholeNumber(1, 100_000, 50).describe(
		'`POST /api/v1/screen` at once; more are answered 503 with `Retry-After`.',
	),
	MAX_BODIES: wholeNumber(1, 100_000, 100).describe(
		'Other requests with a body at once, each of 1 MiB at most; more are answered 503 with `Retry-After`.',
	),
	MAX_PAGES: wholeNumber(1, 100_000, 100).describe(
		'Pages, and other requests without a body, in work at once; more are answered 503 with `Retry-After`. Files of the build, `/api/v1/health` and the API of a team do not count.',
	),
	ADDRESS_SHARE: wholeNumber(1, 100, 25).describe(
		'How many percent of the streams, bodies or pages that the server takes one address may hold, at least one, once half of them are taken; more are answered 503 with `Retry-After`, and others go on. A signed-in member of a team counts by themselves instead of by address. 100: no share.',
	),
	LEAST_RATE: wholeNumber(0, 1_000_000, 1024).describe(
		'Bytes a second, in and out together, that a request has to move; a slower one is cut off. 0: none.',
	),
	LEAST_RATE_SECONDS: wholeNumber(1, 3600, 60).describe('The time over which that rate is measured.'),
	HEADERS_SECONDS: wholeNumber(1, 3600, 20).describe(
		'The time in which the head of a request has to arrive; else 408.',
	),
	KEEP_ALIVE_SECONDS: wholeNumber(1, 3600, 5).describe(
		'The time for which a connection waits for its next request. Set it above that of the proxy in front.',
	),
	MCP: text(z.enum(['on', 'off']), '`on` or `off`', 'off').describe(
		'`on` has the server answer assistants at `/api/mcp` (Model Context Protocol): [mcp.md](mcp.md). `off`: the address is not found.',
	),
	WORKSPACE: text(z.enum(['on', 'off']), '`on` or `off`', 'on').describe(
		'`off` hides the workspace of a team: its pages and its API are not found, and no database is started or asked.',
	),
	DATA_DIR: text(z.string(), 'a folder', '`data` beside the program').describe(
		'Where the PostgreSQL that comes with the program keeps a team’s data, once `npm run team:code` has made it. A disk of this machine, for one server alone: never a network folder.',
	),
	JOURNAL_DIR: text(z.string(), 'a folder', '`journal` in `DATA_DIR`; with `DATABASE_URL`, none').describe(
		'Where the server writes down, as hashes, which members were removed and which candidates deleted, so that a restored backup does not bring them back. Best on another disk than the database. Each server writes files of its own.',
	),
	DATABASE_URL: database('the PostgreSQL that comes with the program').describe(
		'A PostgreSQL of your own, 15 or newer, by the login that reads and writes the workspace. Several servers may share it. It needs the two logins below as well; [outside-database.md](outside-database.md) makes all three. Each of the three may name several hosts, `postgres://login:password@one:5432,two:5432/database`: a connection goes to the one that can be written to ([a standby](outside-database.md#a-standby)).',
	),
	DATABASE_OWNER_URL: database('as above').describe(
		'The same database by the login that owns its tables: it brings them up to date at the start and is used for nothing else.',
	),
	DATABASE_AUTH_URL: database('as above').describe(
		'The same database by the login that alone reads accounts and sessions.',
	),
	SMTP_URL: text(
		z.string().refine(isMailServer),
		'an address such as smtp://login:password@mail.example:587 or smtps://mail.example',
		'no mail is sent',
	).describe(
		'The mail server for invitations, new passwords and warnings of all teams; without it, owners may set one for their own team ([operating.md](operating.md#mail)). It needs `MAIL_FROM` and `ORIGIN` as well. `smtp:` demands STARTTLS, `smtps:` speaks TLS from the start; a login and password with signs such as `@` are percent-encoded.',
	),
	MAIL_FROM: text(z.email(), 'an email address', 'no mail is sent').describe(
		'The address that mails come from.',
	),
	SMTP_TLS: text(z.enum(['demanded', 'if-offered']), '`demanded` or `if-offered`', 'demanded').describe(
		'`if-offered` lets a mail server do without TLS, or with a certificate that nobody vouches for: whoever is between reads every mail and the login. One on this machine, or in `ALLOW_PRIVATE`, may always.',
	),
	TRUST_PROXY: text(z.enum(['on', 'off']), '`on` or `off`', 'off').describe(
		'`on` if a proxy in front sets `X-Forwarded-For` itself, whatever a client sends: its last entry is then the address that limits on attempts, and shares, go by. An `X-Request-Id` of 8 to 64 letters, digits or `-._` from it is then the id of a request.',
	),
	OIDC_ISSUER: text(
		z.string().refine(isIssuer),
		'an address such as https://login.example.com/realm',
		'each team sets its own, or none',
	).describe(
		'The provider (OpenID Connect) by which the members of all teams may sign in, unless a team sets another one ([operating.md](operating.md#sign-in-by-the-company)). It may be in a private network, and http.',
	),
	OIDC_CLIENT_ID: text(z.string().max(256), 'the name of this site at the provider', 'as above').describe(
		'The client ID that the provider gave.',
	),
	OIDC_CLIENT_SECRET: text(
		z.string().max(256),
		'the secret of this site at the provider',
		'a client without a secret',
	).describe('The client secret that the provider gave. No page and no log ever shows it.'),
	ALLOW_PRIVATE: text(
		z.string().refine(areHosts),
		`up to ${maxPrivateHosts} hosts such as \`login.intranet.example\`, \`10.0.0.5:8443\` or \`[fd00::5]\`, with spaces between`,
		'public addresses alone',
	).describe(
		'Hosts of your own network that this server may connect to where members of a team, or other servers, give the address; with a port, that port alone. Only to these a connection may be http. A host that another setting names needs no entry here.',
	),
	LOG_LEVEL: text(
		z.enum(['error', 'warn', 'info', 'debug']),
		'`error`, `warn`, `info` or `debug`',
		'info',
	).describe('The least important entries that the log has. `debug`: a line for each request as well.'),
	LOG_FORMAT: text(z.enum(['text', 'json']), '`text` or `json`', 'text').describe(
		'`json`: each entry of the log is one object in one line, with `time`, `level`, `message`, and `request` and `error` where there are any.',
	),
	METRICS_PORT: text(integer(1, 65_535), 'a whole number from 1 to 65535', 'no such port').describe(
		'A port of this machine alone (127.0.0.1) with the metrics for Prometheus at `/metrics`.',
	),
	METRICS_TOKEN: text(
		z.string().regex(/^[\w.~+/=-]{32,1000}$/),
		'a text of at least 32 letters, digits or `-._~+/=`',
		'the address is not found',
	).describe(
		'Whoever sends it (`Authorization: Bearer …`) reads the same metrics at `/api/metrics`. Make one with `openssl rand -hex 32`.',
	),
})

const databaseNames = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUTH_URL']

/** A line if some of the three logins are set and others are not. */
function databaseFaults(settings) {
	const missing = databaseNames.filter((name) => settings[name] === undefined)
	const isWhole = missing.length === 0 || missing.length === databaseNames.length
	return isWhole ? [] : [`A database of your own needs ${missing.join(' and ')} as well.`]
}

/** A line if a provider of sign-in has no client ID, or the other way round. */
const providerFaults = ({ OIDC_ISSUER, OIDC_CLIENT_ID }) =>
	(OIDC_ISSUER === undefined) === (OIDC_CLIENT_ID === undefined)
		? []
		: ['OIDC_ISSUER and OIDC_CLIENT_ID need each other.']

/** A line if mail is set in part: links in mails are made with the origin. */
function mailFaults({ SMTP_URL, MAIL_FROM, ORIGIN }) {
	if (SMTP_URL === undefined && MAIL_FROM === undefined) return []
	const missing = Object.entries({ SMTP_URL, MAIL_FROM, ORIGIN }).filter(([, value]) => value === undefined)
	return missing.length === 0 ? [] : [`Mail needs ${missing.map(([name]) => name).join(' and ')} as well.`]
}

/** A line if the metrics have the port of the site. */
const portFaults = ({ PORT, METRICS_PORT }) =>
	PORT === METRICS_PORT ? [`METRICS_PORT must be another port than PORT, which is ${PORT}.`] : []

/** A value as a fault shows it: the address of a database or a mail server contains a password. */
const said = (name, value) =>
	[...databaseNames, 'METRICS_TOKEN', 'OIDC_CLIENT_SECRET', 'SMTP_URL'].includes(name)
		? 'not one'
		: JSON.stringify(value)

/** Why the value of a setting is refused. */
function faultOf(name, value) {
	const fault = databaseNames.includes(name) && hostsFault(value)
	return `${name} ${fault || `must be ${settingsSchema.shape[name].meta().rule}; it is ${said(name, value)}`}.`
}

/**
 * Reads the settings from environment variables; an empty one counts as unset.
 * @param {Record<string, string | undefined>} env
 * @returns {{ settings: z.infer<typeof settingsSchema> } | { faults: string[] }} the settings, or a line for each fault
 */
export function readSettings(env) {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
	const { success, data, error } = settingsSchema.safeParse(given)
	if (success) {
		const faults = [
			...databaseFaults(data),
			...providerFaults(data),
			...portFaults(data),
			...mailFaults(data),
		]
		return faults.length > 0 ? { faults } : { settings: data }
	}
	const names = new Set(error.issues.map(({ path }) => path[0]))
	return { faults: [...names].map((name) => faultOf(name, given[name])) }
}
