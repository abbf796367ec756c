import { belongsTo } from '../model/belongs-to'
import { type DateKind, dueDates } from '../model/progress'
import type { DeskStore } from '../store/desk-store'

/** Something that is due for a candidate in a role. */
export type AgendaEntry = {
	readonly role: string
	readonly key: string
	readonly name: string
	/** The employer's own id for the person; may be empty. */
	readonly id: string
	readonly kind: DateKind
	readonly day: string
	readonly time?: string
	/** Why it is later than the end of the record's retention. */
	readonly reason?: string
	readonly owner?: string
}

/** Identifies what is due. */
export const entryKey = ({ role, key, kind }: AgendaEntry): string => `${kind} ${role} ${key}`

/** When it is due, as a text that sorts by time. */
const moment = ({ day, time = '' }: AgendaEntry) => `${day} ${time}`

/** The order of an agenda: the earliest first. */
export const byMoment = (a: AgendaEntry, b: AgendaEntry): number =>
	moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0

/** What is due for the candidates of a role, or of all roles if null, the earliest first. */
export function agendaOf(
	store: Pick<DeskStore, 'candidates' | 'roles'>,
	role: string | null,
): readonly AgendaEntry[] {
	const entries: AgendaEntry[] = []
	for (const candidate of store.candidates.values()) {
		const { key, name, id, progress } = candidate
		for (const [of, own] of Object.entries(progress ?? {})) {
			if ((role !== null && of !== role) || !store.roles.has(of) || !belongsTo(candidate, of)) continue
			const { owner } = own
			for (const due of dueDates(own))
				entries.push({ role: of, key, name, id, ...due, ...(owner && { owner }) })
		}
	}
	return entries.sort(byMoment)
}
