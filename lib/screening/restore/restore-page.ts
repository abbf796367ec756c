import type { Backup } from '../backup/read-backup'
import { type DifferencePage, differencePage, type PageAsked } from '../difference/difference-page'
import type { Candidate, Decision, Role, SheetRecord } from '../model/records'
import type { RemovedCandidate } from '../model/removed'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { RestoreComparison } from './compare-backup'
import type { OtherDecision } from './compare-decisions'
import type { ChangedRole } from './compare-roles'
import { hasNothing } from './plan-restore'

/** The maximum number of people named, and of decisions shown. */
const maxShown = 50

type Named = Pick<Candidate, 'id' | 'name'>

/** A decision that differs in the file, with the names of its candidate and its opening. */
export type ShownDecision = OtherDecision & { readonly candidate: Named; readonly role: string }

/** A person in the file who was deleted here. */
export type DeletedPerson = Named & Pick<RemovedCandidate, 'on' | 'why'> & { readonly at: number }

/** A summary of what a file would change. */
export type RestoreSummary = {
	readonly roles: {
		readonly fresh: readonly Pick<Role, 'id' | 'name'>[]
		readonly changed: readonly ChangedRole[]
	}
	/** The number of new candidates, and the first of them. */
	readonly fresh: number
	readonly firstFresh: readonly Named[]
	/** The numbers of known candidates with and without differences. */
	readonly changed: number
	readonly unchanged: number
	/** Known candidates who are considered for more openings in the file. */
	readonly further: number
	readonly decisions: {
		readonly fresh: number
		readonly other: number
		readonly first: readonly ShownDecision[]
	}
	readonly deleted: readonly DeletedPerson[]
	/** Sensitive answers that are left out because the people have withdrawn their consent here. */
	readonly withheld: number
	/** The retention periods in days, if the file has a different one. */
	readonly keptDays: { readonly mine: number; readonly theirs: number } | null
	/** Whether no choice is needed: the file only has new openings, or there is nothing here that it could change. */
	readonly isPlain: boolean
	/** Whether the file contains nothing new or different. */
	readonly isNothing: boolean
}

function deletedIn({ people }: RestoreComparison): readonly DeletedPerson[] {
	return people.flatMap(({ at, theirs: { id, name }, removed }) =>
		removed ? [{ at, id, name, on: removed.on, why: removed.why }] : [],
	)
}

function shownDecisions(
	store: Pick<DeskStore, 'candidates' | 'roles'>,
	{ people, roles, decisions, keyOf }: RestoreComparison,
): readonly ShownDecision[] {
	const names = new Map(people.map(({ theirs }) => [keyOf(theirs.key), theirs]))
	const fresh = new Map(roles.fresh.map((role) => [role.id, role]))
	const named = ({ candidate, role }: Decision) => {
		const { id = '', name = '' } = store.candidates.get(candidate) ?? names.get(candidate) ?? {}
		return { candidate: { id, name }, role: (store.roles.get(role) ?? fresh.get(role))?.name ?? '' }
	}
	return decisions.other.slice(0, maxShown).map((one) => ({ ...one, ...named(one.theirs) }))
}

/** Summarises what a file would change. */
export function summaryOf(store: DeskStore, backup: Backup, comparison: RestoreComparison): RestoreSummary {
	const { people, list, roles, decisions } = comparison
	const fresh = people.filter(({ known, removed }) => !known && !removed).map(({ theirs }) => theirs)
	const known = people.filter((one) => one.known !== null)
	const deleted = deletedIn(comparison)
	const { keptDays: mine } = store.settings()
	const theirs = backup.keptDays
	const further = known.filter(({ isConsideredFurther }) => isConsideredFurther).length
	const isOther = roles.changed.length + list.count() + decisions.other.length + deleted.length > 0
	const hasNews = fresh.length + further + decisions.fresh.length > 0
	// In a team, owners set the period by themselves.
	const isAsked = theirs !== null && theirs !== mine && store.member === null && !hasNothing(store)
	const keptDays = isAsked ? { mine, theirs } : null
	return {
		roles: { fresh: roles.fresh.map(({ id, name }) => ({ id, name })), changed: roles.changed },
		fresh: fresh.length,
		firstFresh: fresh.slice(0, maxShown).map(({ id, name }) => ({ id, name })),
		changed: list.count(),
		unchanged: known.length - list.count(),
		further,
		decisions: {
			fresh: decisions.fresh.length,
			other: decisions.other.length,
			first: shownDecisions(store, comparison),
		},
		deleted,
		withheld: people.reduce((sum, { withheld }) => sum + withheld, 0),
		keptDays,
		isPlain: !isOther && keptDays === null && (people.length === 0 || hasNothing(store)),
		isNothing: roles.fresh.length === 0 && !isOther && !hasNews && keptDays === null,
	}
}

export type RestoreAsked = PageAsked

/**
 * The result of the choices for people with differences, and a page of them; with outcomes, if the file is about one
 * opening.
 */
export async function restorePage(
	store: DeskStore,
	{ list, roles, people, day }: RestoreComparison,
	asked: RestoreAsked,
	work: Work = {},
): Promise<
	DifferencePage & { readonly sheets: Readonly<Record<string, Pick<SheetRecord, 'file' | 'takenOn'>>> }
> {
	const about = new Set(people.flatMap(({ theirs }) => (theirs.roles === 'all' ? ['all'] : theirs.roles)))
	const [id = '', more] = about
	const role = more === undefined && roles.fresh.length === 0 ? (store.roles.get(id) ?? null) : null
	const compared = { list, day, personAt: (place: number) => store.candidates.get(list.at(place).key) }
	const page = await differencePage(role, compared, asked, work)
	const sheets: Record<string, Pick<SheetRecord, 'file' | 'takenOn'>> = {}
	for (const { differences } of page.people) {
		for (const { origin } of differences) {
			const sheet = origin?.kind === 'sheet' ? store.sheets.get(origin.sheet) : undefined
			if (sheet) sheets[sheet.id] = { file: sheet.file, takenOn: sheet.takenOn }
		}
	}
	return { ...page, sheets }
}
