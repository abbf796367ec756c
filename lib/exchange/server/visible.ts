import { createHash } from 'node:crypto'
import type { Patch } from '@/lib/screening/model/operations'
import { withProgressWhere } from '@/lib/screening/model/own-progress'
import type { Candidate } from '@/lib/screening/model/records'
import type { ExchangedRecords, ExchangedStore } from '../protocol'
import type { Signed } from './member'

/** The openings that a member sees. */
export type VisibleOpenings = 'all' | ReadonlySet<string>

export const visibleOpeningsOf = ({ openings }: Pick<Signed['member'], 'openings'>): VisibleOpenings =>
	openings === 'all' ? 'all' : new Set(openings)

/** The openings by which something can be seen; null: by everybody. */
export type Openings = readonly string[] | null

/** Whether a member sees something that can be seen by these openings. */
export const sees = (visible: VisibleOpenings, openings: Openings): boolean =>
	visible === 'all' || openings === null || openings.some((one) => visible.has(one))

/** Whether a member sees all of these openings. */
export const seesAll = (visible: VisibleOpenings, openings: Openings): boolean =>
	visible === 'all' || (openings?.every((one) => visible.has(one)) ?? false)

const viewCharacters = 22

/** A text that changes whenever the openings do. */
export const viewOf = (visible: VisibleOpenings): string =>
	visible === 'all'
		? 'all'
		: createHash('sha256')
				.update([...visible].sort().join(' '))
				.digest('base64url')
				.slice(0, viewCharacters)

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

/** A candidate, or part of one, without the progress and notes of openings that a member does not see. */
export const visiblePart = <T extends Partial<Candidate>>(state: T, visible: VisibleOpenings): T =>
	visible === 'all' ? state : withProgressWhere(state, (role) => visible.has(role))

/** A patch as a member sees it. */
export const visiblePatch = (patch: Patch, visible: VisibleOpenings): Patch =>
	patch.store !== 'candidates' || visible === 'all'
		? patch
		: {
				...patch,
				...(patch.before && { before: visiblePart(patch.before, visible) }),
				...(patch.after && { after: visiblePart(patch.after, visible) }),
			}

/** A candidate, or part of one, as sent by a member, with what the member does not see of the stored one. */
export function withHidden<T extends Partial<Candidate>>(sent: T, stored: T, visible: VisibleOpenings): T {
	if (visible === 'all') return sent
	const hidden = withProgressWhere(stored, (role) => !visible.has(role))
	const seen = withProgressWhere(sent, (role) => visible.has(role))
	const progress = { ...hidden.progress, ...seen.progress }
	const notes = { ...hidden.notes, ...seen.notes }
	const { progress: _, notes: __, ...others } = sent
	return {
		...others,
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
	const isHidden = (role: string) => !visible.has(role)
	const [was, is] = [before.filter(isHidden), sent.roles.filter(isHidden)]
	return was.length === is.length && was.every((role) => is.includes(role))
}
