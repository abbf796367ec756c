import type { candidateMembers } from '@/lib/records/candidate'

/** A kind of personal data, as the register names it. */
export type DataKind =
	| 'identity'
	| 'contact'
	| 'birth'
	| 'answers'
	| 'process'
	| 'decisions'
	| 'sheets'
	| 'consents'
	| 'history'
	| 'requests'
	| 'access'
	| 'account'
	| 'devices'
	| 'audit'
	| 'tries'

/** When it is deleted. */
export type DataEnd = 'retention' | 'membership' | 'workspace' | 'soon'

/** What each member of a candidate's record is; keys that the program makes itself are part of who somebody is. */
export const candidateKinds: Readonly<Record<keyof typeof candidateMembers, DataKind>> = {
	key: 'identity',
	id: 'identity',
	name: 'identity',
	email: 'contact',
	birthDate: 'birth',
	facts: 'answers',
	origins: 'answers',
	roles: 'process',
	source: 'sheets',
	cells: 'sheets',
	faults: 'sheets',
	consents: 'consents',
	withdrawn: 'consents',
	gone: 'process',
	distinct: 'process',
	kept: 'process',
	progress: 'process',
	notes: 'process',
	documents: 'process',
	savedOn: 'process',
	version: 'process',
	alsoKeys: 'identity',
	alsoIds: 'identity',
	alsoEmails: 'contact',
	withheld: 'access',
}

/** Whose data a table holds, of which kinds, and until when; one without people has none. */
type Stored = {
	readonly of: 'candidates' | 'members'
	readonly kinds: readonly DataKind[]
	readonly until: DataEnd
} | null

const ofCandidates = (kinds: readonly DataKind[]): Stored => ({ of: 'candidates', kinds, until: 'retention' })
const ofMembers = (kinds: readonly DataKind[], until: DataEnd): Stored => ({ of: 'members', kinds, until })

/** Every table of the database. */
export const storedTables: Readonly<Record<string, Stored>> = {
	'team.candidates': ofCandidates([...new Set(Object.values(candidateKinds))]),
	'team.decisions': ofCandidates(['decisions']),
	'team.operations': ofCandidates(['history']),
	'team.chunks': ofCandidates(['history']),
	'team.patches': ofCandidates(['history']),
	'team.changes': ofCandidates(['history']),
	'team.packs': ofCandidates(['history']),
	'team.record_links': ofCandidates(['access']),
	'team.requests': ofCandidates(['requests']),
	'team.reads': ofCandidates(['access']),
	'team.program_reads': ofCandidates(['access']),
	'team.presence': ofMembers(['devices'], 'soon'),
	'team.given': ofCandidates(['access']),
	'team.members': ofMembers(['account'], 'membership'),
	'team.invitations': ofMembers(['account'], 'soon'),
	'team.devices': ofMembers(['devices'], 'membership'),
	'team.device_slots': ofMembers(['devices'], 'membership'),
	'team.device_progress': ofMembers(['devices'], 'membership'),
	'team.copy_keys': ofMembers(['devices'], 'membership'),
	'team.outbox_keys': ofMembers(['devices'], 'membership'),
	'team.batches': ofMembers(['devices'], 'soon'),
	'team.audit': ofMembers(['audit'], 'workspace'),
	'team.register_answers': ofMembers(['audit'], 'workspace'),
	'team.mails': ofMembers(['account'], 'soon'),
	'team.programs': ofMembers(['audit'], 'workspace'),
	'team.program_requests': { of: 'candidates', kinds: ['access'], until: 'soon' },
	'team.webhooks': { of: 'candidates', kinds: ['access'], until: 'soon' },
	'auth.user': ofMembers(['account'], 'membership'),
	'auth.account': ofMembers(['account'], 'membership'),
	'auth.two_factor': ofMembers(['account'], 'membership'),
	'auth.passkeys': ofMembers(['account'], 'membership'),
	'auth.session': ofMembers(['devices'], 'soon'),
	'auth.known_devices': ofMembers(['devices'], 'membership'),
	'auth.removed_sessions': ofMembers(['devices'], 'soon'),
	'auth.owner_recoveries': ofMembers(['account'], 'soon'),
	'auth.password_resets': ofMembers(['account'], 'soon'),
	'auth.company_identities': ofMembers(['account'], 'workspace'),
	'auth.company_sessions': ofMembers(['devices'], 'soon'),
	'auth.company_sign_in': ofMembers(['account'], 'membership'),
	'auth.verification': ofMembers(['account'], 'soon'),
	'auth.tries': ofMembers(['tries'], 'soon'),
	// Keys of deleted records and hashes that nobody can read back.
	'team.removed': null,
	'team.workspaces': null,
	'team.settings': null,
	'team.openings': null,
	'team.sheets': null,
	'team.id_keys': null,
	'team.pack_sets': null,
	'auth.mail_servers': null,
	'auth.company_groups': null,
	'auth.used_logout_tokens': null,
	'auth.secrets': null,
	'auth.owner_codes': null,
	'auth.spent_challenges': null,
}

/** The kinds of personal data that are stored, each once, with whose they are and until when: as the register lists them. */
export const storedKinds: readonly {
	readonly of: 'candidates' | 'members'
	readonly kind: DataKind
	readonly until: DataEnd
}[] = [
	...new Map(
		Object.values(storedTables).flatMap((stored) =>
			(stored?.kinds ?? []).map((kind) => {
				const line = { of: stored?.of ?? 'members', kind, until: stored?.until ?? 'workspace' }
				return [JSON.stringify(line), line] as const
			}),
		),
	).values(),
]
