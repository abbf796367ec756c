import { isSameValue } from '@/lib/exchange/same-value'
import { type FieldRights, isGiven, type Requester, type Right } from '@/lib/records/rights/right'
import type { Patch, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import { mayWhole } from '@/lib/team-rights/may'
import { recordRights } from '@/lib/team-rights/record-rights'
import { entriesIn } from '@/rules/keys'
import { askingsOf, type MemberView } from '../view/view'
import type { Openings } from '../view/visible'
import { candidateOfPatch } from './candidate-of'

const isForSome = (right: Right | undefined, askings: readonly Requester[]): boolean =>
	askings.some((asking) => isGiven(right, asking))

type Keyed = Readonly<Record<string, unknown>>

const differing = (before: Keyed = {}, after: Keyed = {}): readonly string[] =>
	[...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(key) => !isSameValue(before[key], after[key]),
	)

const listed = (roles: Candidate['roles'] | undefined): Keyed =>
	roles === undefined || roles === 'all' ? {} : Object.fromEntries(roles.map((role) => [role, true]))

/** The openings of which a change of somebody says something else than before, by field; null: of all. */
function openingsTouched(before: Candidate, after: Candidate): ReadonlyMap<keyof Candidate, Openings> {
	const isOfAll = before.roles !== after.roles && (before.roles === 'all' || after.roles === 'all')
	const notes = differing(before.notes, after.notes).flatMap((id) =>
		[before.notes?.[id], after.notes?.[id]].flatMap((note) => (note ? [note.role] : [])),
	)
	return new Map<keyof Candidate, Openings>([
		['roles', isOfAll ? null : differing(listed(before.roles), listed(after.roles))],
		['progress', differing(before.progress, after.progress)],
		['notes', [...new Set(notes)]],
	])
}

/** Whether a member may change what a change of somebody says of each opening. */
export function mayTouch(view: MemberView, before: Candidate, after: Candidate): boolean {
	if (view === 'all') return true
	return [...openingsTouched(before, after)].every(([field, openings]) => {
		const { change } = recordRights.candidates.fields[field]
		const mayAt = (some: Openings) =>
			isForSome(
				change,
				askingsOf(view, some, before.key).map((asking) => ({
					...asking,
					sight: some === null && asking.sight === 'some' ? ('none' as const) : asking.sight,
				})),
			)
		return openings === null ? mayAt(null) : openings.every((one) => mayAt([one]))
	})
}

/** As whom a member asks for what a patch is about. */
function askingsOfPatch(view: MemberView, patch: Patch, openings: Openings): readonly Requester[] {
	return askingsOf(view, openings, candidateOfPatch(patch))
}

/** Whether a member may say in the history that this was done to a record that can be seen by these openings. */
export function mayLog(view: MemberView, patch: Patch, openings: Openings): boolean {
	if (view === 'all') return true
	const seeing = askingsOfPatch(view, patch, openings).filter(({ sight }) => sight !== 'none')
	// How much they see was judged with the record itself.
	const askings = seeing.map((asking) => ({ ...asking, sight: 'all' as const }))
	if (!askings.some((asking) => mayWhole(patch.store, 'change', asking))) return false
	const fields: Readonly<Record<string, FieldRights>> = recordRights[patch.store].fields
	const said = new Set([...Object.keys(patch.before ?? {}), ...Object.keys(patch.after ?? {})])
	return [...said].every((name) => {
		const rights = fields[name]
		const right = rights?.change ?? rights?.add
		return right === undefined || isForSome(right, askings)
	})
}

/** Whether a member may say in the history that records of these stores were created. */
export const mayLogCreated = (view: MemberView, created: PatchChunk['created']): boolean =>
	view === 'all' ||
	entriesIn(created).every(
		([store, keys = []]) =>
			keys.length === 0 || askingsOf(view, undefined).some((asking) => mayWhole(store, 'add', asking)),
	)
