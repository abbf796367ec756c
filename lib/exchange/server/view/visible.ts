import type { Sight } from '@/lib/records/rights/right'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { withProgressWhere } from '@/lib/screening/model/own-progress'
import type { Candidate } from '@/lib/screening/model/records'
import type { ExchangedRecords, ExchangedStore } from '../../protocol'

/** The openings that a member sees. */
export type VisibleOpenings = 'all' | ReadonlySet<string>

export const visibleOpeningsOf = ({
	openings,
}: {
	readonly openings: 'all' | readonly string[]
}): VisibleOpenings => (openings === 'all' ? 'all' : new Set(openings))

/** Openings as a statement parameter; null for all. */
export const asArray = (visible: VisibleOpenings): string[] | null =>
	visible === 'all' ? null : [...visible]

/** The openings by which something can be seen; null: by everybody. */
export type Openings = readonly string[] | null

/** Whether a member sees something that can be seen by these openings. */
export const sees = (visible: VisibleOpenings, openings: Openings): boolean =>
	visible === 'all' || openings === null || openings.some((one) => visible.has(one))

/** How many of these openings a member sees. */
export function sightOf(visible: VisibleOpenings, openings: Openings): Sight {
	if (visible === 'all') return 'all'
	if (openings === null) return 'some'
	const seen = openings.filter((one) => visible.has(one)).length
	return seen === 0 ? 'none' : seen < openings.length ? 'some' : 'all'
}

const ofRoles = (roles: 'all' | readonly string[]): Openings => (roles === 'all' ? null : roles)

/** By which openings a record can be seen. For a sheet this depends on its candidates, for patches on their operation. */
export function openingsOf<N extends Exclude<ExchangedStore, 'sheets' | 'patches'>>(
	store: N,
	value: ExchangedRecords[N],
): Openings {
	const record = value as Partial<ExchangedRecords['roles' | 'candidates' | 'decisions']> & typeof value
	if (store === 'roles') return [(record as ExchangedRecords['roles']).id]
	if (store === 'decisions') return [(record as ExchangedRecords['decisions']).role]
	if (store === 'candidates' || store === 'operations')
		return ofRoles((record as ExchangedRecords['candidates']).roles)
	return null
}

/** The union of two sets of openings. */
export const openingsOfBoth = (one: Openings, other: Openings): Openings =>
	one === null || other === null ? null : [...new Set([...one, ...other])]

type Roles = Candidate['roles']

/** The openings in a list as a member sees them. */
export function visibleRoles(roles: Roles, visible: VisibleOpenings): Roles {
	if (visible === 'all' || roles === 'all') return roles
	const seen = roles.filter((role) => visible.has(role))
	return seen.length === roles.length ? roles : [...seen, hiddenOpening]
}

/** A list of openings as sent by a member, with those of the stored one that the member does not see. */
export function withHiddenRoles(sent: Roles, stored: Roles, visible: VisibleOpenings): Roles {
	if (sent === 'all') return sent
	if (visible === 'all')
		return sent.includes(hiddenOpening) ? sent.filter((role) => role !== hiddenOpening) : sent
	const before = visibleRoles(stored, visible)
	const isSame =
		before !== 'all' && before.length === sent.length && before.every((one) => sent.includes(one))
	if (isSame) return stored
	const hidden = stored === 'all' ? [] : stored.filter((role) => !visible.has(role))
	return [...sent.filter((role) => visible.has(role)), ...hidden]
}

/**
 * A candidate, or part of one, without the progress and notes of openings that a member does not see, and without the ids of
 * these.
 */
export const visiblePart = <T extends Partial<Candidate>>(state: T, visible: VisibleOpenings): T => {
	if (visible === 'all') return state
	const part = withProgressWhere(state, (role) => visible.has(role))
	return part.roles ? { ...part, roles: visibleRoles(part.roles, visible) } : part
}

type Created = PatchChunk['created']

/** Whether what an operation created is named after an opening that a member does not see. */
const isOfHidden = (store: string, key: string, visible: VisibleOpenings) =>
	(store === 'roles' || store === 'decisions') && !sees(visible, [key.split(' ')[0] ?? ''])

const createdWhere = (created: Created, stays: (store: string, key: string) => boolean): Created =>
	Object.fromEntries(
		Object.entries(created).map(([store, keys]) => [store, keys.filter((key) => stays(store, key))]),
	)

/** What an operation created, as far as a member sees the openings that it is named after. */
export const visibleCreated = (created: Created, visible: VisibleOpenings): Created =>
	visible === 'all' ? created : createdWhere(created, (store, key) => !isOfHidden(store, key, visible))

/** What an operation created, as sent by a member, with what the member does not see of the stored chunk. */
export function withHiddenCreated(sent: Created, stored: Created, visible: VisibleOpenings): Created {
	if (visible === 'all') return sent
	const left = (store: string, key: string) =>
		isOfHidden(store, key, visible) || (sent[store as keyof Created]?.includes(key) ?? false)
	return createdWhere(stored, left)
}

/** A candidate, or part of one, as sent by a member, with what the member does not see of the stored one. */
export function withHidden<T extends Partial<Candidate>>(
	sent: T,
	stored: Partial<Candidate>,
	visible: VisibleOpenings,
): T {
	const roles = sent.roles && withHiddenRoles(sent.roles, stored.roles ?? [], visible)
	if (visible === 'all') return roles === sent.roles ? sent : { ...sent, roles }
	const hidden = withProgressWhere(stored, (role) => !visible.has(role))
	const seen = withProgressWhere(sent, (role) => visible.has(role))
	const progress = { ...hidden.progress, ...seen.progress }
	const notes = { ...hidden.notes, ...seen.notes }
	const { progress: _, notes: __, ...others } = sent
	return {
		...others,
		...(roles && { roles }),
		...(Object.keys(progress).length > 0 && { progress }),
		...(Object.keys(notes).length > 0 && { notes }),
	} as unknown as T
}

/** Whether a change leaves the openings alone that the member does not see. */
export function keepsHiddenRoles(
	sent: Candidate,
	stored: Candidate | null,
	visible: VisibleOpenings,
): boolean {
	if (visible === 'all') return true
	if (sent.roles === 'all') return stored?.roles === 'all'
	const before = stored?.roles ?? []
	// Somebody considered for all openings would lose those that the member does not see.
	if (before === 'all') return false
	return sent.roles.every((role) => role === hiddenOpening || visible.has(role) || before.includes(role))
}
