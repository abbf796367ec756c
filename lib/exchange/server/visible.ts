import { createHash } from 'node:crypto'
import type { Patch } from '@/lib/screening/model/operations'
import { withProgressWhere } from '@/lib/screening/model/own-progress'
import type { Candidate } from '@/lib/screening/model/records'
import type { ExchangedRecords, ExchangedStore } from '../protocol'
import type { Signed } from './member'

/** The openings that a member sees. */
export type Sight = 'all' | ReadonlySet<string>

export const sightOf = ({ openings }: Pick<Signed['member'], 'openings'>): Sight =>
	openings === 'all' ? 'all' : new Set(openings)

/** The openings by which something can be seen; null: by everybody. */
export type Openings = readonly string[] | null

/** Whether a member sees what can be seen by some openings. */
export const sees = (sight: Sight, openings: Openings): boolean =>
	sight === 'all' || openings === null || openings.some((one) => sight.has(one))

/** Whether a member sees all the openings of something. */
export const seesAll = (sight: Sight, openings: Openings): boolean =>
	sight === 'all' || (openings?.every((one) => sight.has(one)) ?? false)

const viewCharacters = 22

/** A text that is another one whenever the openings are. */
export const viewOf = (sight: Sight): string =>
	sight === 'all'
		? 'all'
		: createHash('sha256')
				.update([...sight].sort().join(' '))
				.digest('base64url')
				.slice(0, viewCharacters)

const ofRoles = (roles: 'all' | readonly string[]): Openings => (roles === 'all' ? null : roles)

/**
 * By which openings a record can be seen. That of a sheet depends on its candidates, and that of patches on their
 * operation.
 */
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

/** All openings of two: by each of which something can be seen. */
export const openingsOfBoth = (one: Openings, other: Openings): Openings =>
	one === null || other === null ? null : [...new Set([...one, ...other])]

/** A candidate, or members of one, without what was done and written in openings that a member does not see. */
export const visiblePart = <T extends Partial<Candidate>>(state: T, sight: Sight): T =>
	sight === 'all' ? state : withProgressWhere(state, (role) => sight.has(role))

/** A patch as a member sees it. */
export const visiblePatch = (patch: Patch, sight: Sight): Patch =>
	patch.store !== 'candidates' || sight === 'all'
		? patch
		: {
				...patch,
				...(patch.before && { before: visiblePart(patch.before, sight) }),
				...(patch.after && { after: visiblePart(patch.after, sight) }),
			}

/** A candidate as a member sends them, or members of one, with what of the stored one the member does not see. */
export function withHidden<T extends Partial<Candidate>>(sent: T, stored: T, sight: Sight): T {
	if (sight === 'all') return sent
	const hidden = withProgressWhere(stored, (role) => !sight.has(role))
	const seen = withProgressWhere(sent, (role) => sight.has(role))
	const progress = { ...hidden.progress, ...seen.progress }
	const notes = { ...hidden.notes, ...seen.notes }
	const { progress: _, notes: __, ...others } = sent
	return {
		...others,
		...(Object.keys(progress).length > 0 && { progress }),
		...(Object.keys(notes).length > 0 && { notes }),
	} as unknown as T
}

/** Whether a member leaves alone which openings a candidate is in that the member does not see. */
export function keepsHiddenRoles(sent: Candidate, stored: Candidate | null, sight: Sight): boolean {
	if (sight === 'all') return true
	if (sent.roles === 'all') return stored?.roles === 'all'
	const before = stored?.roles ?? []
	// Somebody considered for all openings would leave those that the member does not see.
	if (before === 'all') return false
	const isHidden = (role: string) => !sight.has(role)
	const [was, is] = [before.filter(isHidden), sent.roles.filter(isHidden)]
	return was.length === is.length && was.every((role) => is.includes(role))
}
