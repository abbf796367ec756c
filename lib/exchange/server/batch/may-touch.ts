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

type Notes = Candidate['notes']
type Touched = { readonly right: Right | undefined; readonly openings: Openings }

const { roles, progress, notes } = recordRights.candidates.fields

/** The openings of the notes that a change adds, changes or removes: of the member's own, and of what others have written. */
function notesTouched(before: Notes = {}, after: Notes = {}, name: string): readonly Touched[] {
	const of = (isOwn: boolean) =>
		differing(before, after).flatMap((id) => {
			const [was, is] = [before[id], after[id]]
			if ((!was || was.by.name === name) !== isOwn) return []
			return [was, is].flatMap((note) => (note ? [note.role] : []))
		})
	return [
		{ right: notes.change, openings: [...new Set(of(true))] },
		{ right: notes.ofOthers, openings: [...new Set(of(false))] },
	]
}

/** The openings of which a change of somebody says something else than before, with the right that it takes; null: of all. */
function openingsTouched(before: Candidate, after: Candidate, name: string): readonly Touched[] {
	const isOfAll = before.roles !== after.roles && (before.roles === 'all' || after.roles === 'all')
	return [
		{
			right: roles.change,
			openings: isOfAll ? null : differing(listed(before.roles), listed(after.roles)),
		},
		{ right: progress.change, openings: differing(before.progress, after.progress) },
		...notesTouched(before.notes, after.notes, name),
	]
}

/** Whether a member has the rights that a change of somebody takes in each opening. */
const mayEach = (view: MemberView, key: string, touched: readonly Touched[]): boolean =>
	touched.every(({ right, openings }) => {
		const mayAt = (some: Openings) =>
			isForSome(
				right,
				askingsOf(view, some, key).map((asking) => ({
					...asking,
					sight: some === null && asking.sight === 'some' ? ('none' as const) : asking.sight,
				})),
			)
		return openings === null ? mayAt(null) : openings.every((one) => mayAt([one]))
	})

type Writing = {
	readonly view: MemberView
	/** The member's name, by which they sign. */
	readonly name: string
}

/** Whether a member may change what a change of somebody says of each opening. */
export const mayTouch = ({ view, name }: Writing, before: Candidate, after: Candidate): boolean =>
	view === 'all' || mayEach(view, before.key, openingsTouched(before, after, name))

/** As whom a member asks for what a patch is about. */
function askingsOfPatch(view: MemberView, patch: Patch, openings: Openings): readonly Requester[] {
	return askingsOf(view, openings, candidateOfPatch(patch))
}

/** Whether a member may say in the history that this was done to a record that can be seen by these openings. */
export function mayLog({ view, name }: Writing, patch: Patch, openings: Openings): boolean {
	if (view === 'all') return true
	if (
		patch.store === 'candidates' &&
		!mayEach(view, patch.key, notesTouched(patch.before?.notes, patch.after?.notes, name))
	)
		return false
	const seeing = askingsOfPatch(view, patch, openings).filter(({ sight }) => sight !== 'none')
	// How much they see was judged with the record itself.
	const askings = seeing.map((asking) => ({ ...asking, sight: 'all' as const }))
	if (!askings.some((asking) => mayWhole(patch.store, 'change', asking))) return false
	const fields: Readonly<Record<string, FieldRights>> = recordRights[patch.store].fields
	const said = new Set([...Object.keys(patch.before ?? {}), ...Object.keys(patch.after ?? {})])
	return [...said].every((field) => {
		const rights = fields[field]
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
