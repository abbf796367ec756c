import { consentNotices } from '@/lib/team-api/routes/consent-notice'

/** Ids and names of a workspace, as another one must not learn or use them. */
export type Ids = {
	readonly member: string
	readonly device: string
	readonly invitation: string
	readonly program: string
	readonly passkey: string
	readonly opening: string
	readonly candidate: string
	readonly request: string
	/** That of an opening and of a candidate. */
	readonly name: string
}

/** A request: what follows the route's path in its address, or a body. */
type Request = { readonly query: string } | { readonly body: Record<string, unknown> }

type Route = {
	/** Whether it answers whoever is not signed in. */
	readonly isOpen?: true
	/** Whether it takes a form, whose tests are its own. */
	readonly isForm?: true
	/** A body that is as it should be, for a route that takes one. */
	readonly body?: Record<string, unknown>
	/** Fields of free text, which may also be empty: what cannot be shown safely is taken out of it. */
	readonly freeText?: readonly string[]
	/** Fields that may also be null. */
	readonly mayBeNull?: readonly string[]
	/** Requests with ids of another workspace, to be answered that there is no such thing; `own` are those of who asks. */
	readonly notFound?: (theirs: Ids, own: Ids) => readonly Request[]
	/** Those that may be answered, but with nothing of theirs. */
	readonly seesNothing?: (theirs: Ids) => readonly Request[]
}

const access = { permission: 'viewer', openings: 'all', newOpenings: false }
const email = 'somebody@example.com'
const password = 'long enough to be a password'
const id = '11111111-1111-4111-8111-111111111111'
const token = 'x'.repeat(65)
const answer = { credential: 'a', clientDataJSON: 'a', authenticatorData: 'a', signature: 'a' }

const part = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64url')

/** A token that a provider of nobody here has not signed. */
const logoutToken = `${part({ alg: 'RS256' })}.${part({
	iss: 'https://login.example.com',
	aud: 'a',
	iat: 1,
	exp: 2,
	jti: 'a',
	sub: 'a',
	events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
})}.c`

/** Each route under /api/team, with all the ways to name something of a workspace in a request to it. */
export const requests: Readonly<Record<string, Route>> = {
	state: { isOpen: true },
	owner: { isOpen: true, body: { code: 'aaaa-bbbb-cccc', name: 'A', email, password, workspace: 'W' } },
	'sign-in': { isOpen: true, body: { email, password } },
	'sign-in/company': { isOpen: true, body: { email, locale: 'en', isAgain: true } },
	'sign-in/company/back': { isOpen: true },
	'sign-in/company/logout': { isOpen: true, isForm: true, body: { logout_token: logoutToken } },
	company: {
		body: {
			provider: { issuer: 'https://login.example.com', clientId: 'a', clientSecret: 'b' },
			isDemanded: true,
			emergencyOwner: id,
			groups: [{ group: 'a', permission: 'viewer' }],
			password,
		},
		mayBeNull: ['provider', 'emergencyOwner', 'clientSecret'],
		notFound: ({ member }) => [
			{
				body: {
					provider: { issuer: 'https://login.example.com', clientId: 'a' },
					isDemanded: true,
					emergencyOwner: member,
					groups: [],
					password,
				},
			},
		],
	},
	'company/connect': { body: { locale: 'en' } },
	'company/test': {
		// No request leaves for an address of a private network.
		body: { issuer: 'https://10.0.0.1', clientId: 'a', clientSecret: 'b' },
		mayBeNull: ['clientSecret'],
	},
	'second-factor': { isOpen: true, body: { code: '123456' } },
	'second-factor/start': { body: { password } },
	'second-factor/confirm': { body: { code: '123456' } },
	'second-factor/codes': { body: { password } },
	'second-factor/off': { body: { password } },
	'second-factor/demand': { body: { isDemanded: true, password: 'not the right password' } },
	resume: { body: { password } },
	passkeys: { seesNothing: () => [{ query: '' }] },
	'passkeys/begin': { body: { password } },
	'passkeys/add': {
		body: { name: 'A', credential: 'a', clientDataJSON: 'a', attestationObject: 'a', transports: ['usb'] },
	},
	'passkeys/rename': {
		body: { id, name: 'A' },
		notFound: ({ passkey }) => [{ body: { id: passkey, name: 'A' } }],
	},
	'passkeys/remove': {
		body: { id, password },
		notFound: ({ passkey }) => [{ body: { id: passkey, password } }],
	},
	'sign-in/passkey/begin': { isOpen: true, body: { isSecond: false } },
	'sign-in/passkey': { isOpen: true, body: answer },
	'resume/passkey/begin': { body: {} },
	'resume/passkey': { body: answer },
	recover: { isOpen: true, body: { code: 'aaaa-bbbb-cccc-dddd', password } },
	reset: { isOpen: true, body: { token, password } },
	'reset/ask': { isOpen: true, body: { email, locale: 'en' } },
	language: { body: { locale: 'en' } },
	'sign-out': { body: {} },
	password: { body: { old: 'not the right password', new: password } },
	members: { seesNothing: () => [{ query: '' }] },
	programs: {
		freeText: ['name'],
		body: {
			name: 'Recruiting system',
			scopes: ['results:read'],
			openings: 'all',
			days: 30,
			password,
		},
		notFound: ({ opening }) => [
			{
				body: {
					name: 'Of another',
					scopes: ['results:read'],
					openings: [opening],
					days: 30,
					password,
				},
			},
		],
		seesNothing: () => [{ query: '' }],
	},
	'programs/webhook': {
		body: { program: id, url: 'https://example.com/told', values: ['choice'] },
		notFound: ({ program }) => [{ body: { program, url: 'https://example.com/told', values: [] } }],
	},
	'programs/webhook/end': {
		body: { program: id },
		notFound: ({ program }) => [{ body: { program } }],
	},
	'programs/webhook/retry': {
		body: { program: id },
		notFound: ({ program }) => [{ body: { program } }],
	},
	'programs/end': { body: { id }, notFound: ({ program }) => [{ body: { id: program } }] },
	'members/change': {
		body: { id, ...access },
		notFound: ({ member, opening }, own) => [
			{ body: { id: member, permission: 'viewer' } },
			{ body: { id: own.member, openings: [opening] } },
			{ body: { id: own.member, byOpening: { [opening]: 'viewer' } } },
		],
	},
	'members/remove': { body: { id }, notFound: ({ member }) => [{ body: { id: member } }] },
	'members/sign-out': {
		body: { id, device: id },
		notFound: ({ member, device }, own) => [
			{ body: { id: member, device } },
			{ body: { id: own.member, device } },
			{ body: { id: member, device: own.device } },
		],
	},
	invitations: {
		body: { email, ...access },
		notFound: ({ opening }) => [
			{ body: { email, ...access, openings: [opening] } },
			{ body: { email, ...access, byOpening: { [opening]: 'viewer' } } },
		],
	},
	'invitations/withdraw': { body: { id }, notFound: ({ invitation }) => [{ body: { id: invitation } }] },
	'invitations/look': { isOpen: true, body: { token } },
	'invitations/join': { isOpen: true, body: { token, name: 'A', password } },
	given: {
		body: { member: id, opening: 'r', candidates: ['key'], isGiven: true },
		notFound: ({ member, opening, candidate }, own) => [
			{ query: `?opening=${opening}&candidate=${candidate}` },
			{ body: { member, opening, candidates: [candidate], isGiven: true } },
			{ body: { member: own.member, opening, candidates: [candidate], isGiven: true } },
			{ body: { member, opening, candidates: [candidate], isGiven: false } },
		],
	},
	mails: { seesNothing: () => [{ query: '' }] },
	'mails/retry': { body: { id }, notFound: ({ invitation }) => [{ body: { id: invitation } }] },
	'mails/test': { body: {} },
	'mails/server': {
		body: {
			server: { host: '10.0.0.1', port: 587, isTls: false, login: 'a', password: 'b', sender: email },
			proof: password,
		},
		mayBeNull: ['server', 'login', 'password'],
	},
	'mails/server/test': {
		// No mail leaves for an address of a private network.
		body: { host: '10.0.0.1', port: 587, isTls: false, login: 'a', password: 'b', sender: email },
		mayBeNull: ['login', 'password'],
	},
	devices: { notFound: ({ member }) => [{ query: `?member=${member}` }] },
	'devices/sign-out': { body: { id }, notFound: ({ device }) => [{ body: { id: device } }] },
	'devices/sign-out-others': { body: {} },
	'devices/keep': { body: { days: 7 }, mayBeNull: ['days'] },
	'devices/hold': {
		body: { openings: null },
		mayBeNull: ['openings'],
		notFound: ({ opening }) => [{ body: { openings: [opening] } }],
	},
	erasures: { seesNothing: () => [{ query: '' }] },
	'devices/tell': { body: { waiting: 1 } },
	'my-record/look': { isOpen: true, body: { secret: token } },
	'my-record/correct': { isOpen: true, body: { secret: token, fact: 'age', value: 30 } },
	'my-record/review': { isOpen: true, body: { secret: token } },
	'my-record/consent': {
		isOpen: true,
		body: { secret: token, consent: 'pool', given: true, notice: consentNotices[0] },
	},
	'my-record/copy': { isOpen: true, body: { secret: token } },
	'my-record/delete': { isOpen: true, body: { secret: token } },
	'my-record/close': { isOpen: true, body: { secret: token } },
	'my-record/links': {
		body: { candidate: 'key' },
		notFound: ({ candidate }) => [{ query: `?candidate=${candidate}` }, { body: { candidate } }],
	},
	'my-record/links/withdraw': {
		body: { candidate: 'key' },
		notFound: ({ candidate }) => [{ body: { candidate } }],
	},
	'my-record/requests': { seesNothing: () => [{ query: '' }] },
	'my-record/requests/answer': {
		body: { id, words: 'Done' },
		notFound: ({ request }) => [{ body: { id: request, words: 'Done' } }],
	},
	read: {
		body: { candidates: ['key'] },
		seesNothing: ({ candidate }) => [{ body: { candidates: [candidate] } }],
	},
	presence: {
		body: { page: 'page', place: null },
		mayBeNull: ['place'],
		seesNothing: ({ opening, candidate }) => [
			{ body: { page: 'page', place: null } },
			{ body: { page: 'page', place: { opening, candidate, doing: 'looking' } } },
		],
	},
	'tell-export': { body: { kind: 'table', rows: 3 } },
	retention: { body: { days: 90 }, seesNothing: () => [{ query: '?days=90' }] },
	parameters: { body: { after: '2026-11-28T09:30:00.000Z', values: {} } },
	audit: { seesNothing: () => [{ query: '' }, { query: '?before=99' }, { query: '?search-number=1' }] },
	'audit/changed': { seesNothing: () => [1, 5, 9].map((number) => ({ query: `?number=${number}` })) },
	register: {
		body: { question: 'purpose', words: 'Why' },
		freeText: ['words'],
		seesNothing: () => [{ query: '' }],
	},
	'server-check': {
		seesNothing: () => [{ query: '?origin=http://team.example&time=2026-12-01T09:30:00.000Z' }],
	},
	'exchange/key': {},
	'exchange/events': {},
	'exchange/head': {
		body: { number: 1, hash: 'ab'.repeat(32) },
		seesNothing: () => [{ body: { number: 1, hash: 'ab'.repeat(32) } }],
	},
	'exchange/snapshot': {
		seesNothing: ({ opening }) => [{ query: '' }, { query: `?openings=${opening}` }],
	},
	'exchange/changes': { seesNothing: () => [{ query: '?after=0' }, { query: '?after=0&view=all' }] },
	'exchange/batches': {
		body: { id, entries: [] },
		seesNothing: ({ opening, candidate }) =>
			[0, 1, 2].map((from) => ({
				body: {
					id: crypto.randomUUID(),
					entries: [
						{ store: 'candidates', key: candidate, from, value: null },
						{ store: 'roles', key: opening, from, value: null },
					],
				},
			})),
	},
}
