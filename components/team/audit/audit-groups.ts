import { type AuditFilter, noFilter } from '@/lib/audit-filter/audit-filter'
import type { Say } from '@/lib/i18n/say'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { keysIn } from '@/rules/keys'
import type { TeamWords } from '../session/team-words'

type Kind = keyof TeamWords['audit']['kinds']
export type AuditGroup = Exclude<keyof TeamWords['audit']['filter']['groups'], 'all'>

/** The kinds of each group; all others are among the rest. */
const kindsOfGroup: Readonly<Record<Exclude<AuditGroup, 'rest'>, readonly Kind[]>> = {
	list: ['changed', 'brought-in', 'erased'],
	files: ['exported', 'own-copy', 'program-read'],
	members: [
		'invited',
		'invitation-withdrawn',
		'member-joined',
		'member-rejoined',
		'member-changed',
		'member-removed',
		'people-given',
		'people-taken-back',
	],
	accounts: [
		'signed-in',
		'signed-in-by-recovery-code',
		'signed-in-by-passkey',
		'signed-out',
		'password-changed',
		'reset-asked',
		'password-reset',
		'second-factor-on',
		'second-factor-off',
		'recovery-codes-made',
		'passkey-added',
		'passkey-removed',
		'passkey-copied',
		'device-signed-out',
		'other-devices-signed-out',
		'account-locked',
	],
	candidates: [
		'link-made',
		'link-withdrawn',
		'link-closed',
		'own-correction',
		'own-review',
		'own-consent',
		'own-deletion',
		'request-answered',
		'read',
	],
	rules: ['parameters-set', 'parameters-taken-back', 'version-applied', 'version-taken-back'],
}

function kindsIn(group: AuditGroup, words: TeamWords): readonly Kind[] {
	if (group !== 'rest') return kindsOfGroup[group]
	const named = new Set(Object.values(kindsOfGroup).flat())
	return keysIn(words.audit.kinds).filter((kind) => !named.has(kind))
}

/** What a person fills in to filter the audit. */
export type AuditFilterFields = {
	readonly search: string
	readonly group: AuditGroup | 'all'
	/** A member's id, `server`, or empty for everybody. */
	readonly who: string
	/** Days, YYYY-MM-DD, or empty. */
	readonly from: string
	readonly until: string
}

export const emptyFields: AuditFilterFields = { search: '', group: 'all', who: '', from: '', until: '' }

/** The beginning of a day on this device, some days later, as an instant; null for no day. */
function startOf(day: string, later = 0): string | null {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
	const start = new Date(year, month - 1, date + later)
	return day === '' || Number.isNaN(start.getTime()) ? null : start.toISOString()
}

/** What a search text means: the kinds whose words contain it, the members whose names do, and a number. */
function searchOf(text: string, { words, say, members }: Spoken): AuditFilter['search'] {
	const wanted = text.trim().toLowerCase()
	if (wanted === '') return null
	const { kinds } = words.audit
	return {
		kinds: keysIn(kinds).filter((kind) => say(kinds[kind]).toLowerCase().includes(wanted)),
		actors: members.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ id }) => id),
		number: /^\d{1,15}$/.test(wanted) ? Number(wanted) : null,
	}
}

type Spoken = { readonly words: TeamWords; readonly say: Say; readonly members: readonly TeamMember[] }

/** The filter that the fields mean. */
export function auditFilterOf(fields: AuditFilterFields, spoken: Spoken): AuditFilter {
	const { search, group, who, from, until } = fields
	return {
		...noFilter,
		kinds: group === 'all' ? null : kindsIn(group, spoken.words),
		actor: who === '' ? null : who,
		from: startOf(from),
		until: startOf(until, 1),
		search: searchOf(search, spoken),
	}
}
