import { sensitiveRights } from '@/lib/records/candidate'
import type { Permission } from '@/lib/records/rights/permissions'
import { isGiven, type Requester, sights } from '@/lib/records/rights/right'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import type { ExchangedStore } from '../../protocol'
import type { RecordAddress } from '../../record-name'
import { asArray, type Openings, sees, sightOf, type VisibleOpenings } from './visible'

/** What a member sees who does not see everything. */
export type PartView = {
	readonly access: MemberAccess
	/** The openings that are seen with everybody in them. */
	readonly whole: VisibleOpenings
	/** The people given to an interviewer: by their keys, in which openings. */
	readonly given: ReadonlyMap<string, ReadonlySet<string>>
	/** The records that are seen because of them, and the member’s own work on them, by store. */
	readonly beside: ReadonlyMap<ExchangedStore, ReadonlySet<string>>
}

/** What a member sees of a list; `all`: everything in it. */
export type MemberView = 'all' | PartView

const isWithin = ({ openings }: MemberAccess, opening: string): boolean =>
	openings === 'all' || openings.includes(opening)

/** What a member may do in an opening; null if it is none of theirs. */
const permissionIn = ({ access }: PartView, opening: string): Permission | null =>
	isWithin(access, opening) ? permissionAt(access, opening) : null

const mayBe = (permission: Permission) => isGiven(sensitiveRights.read, { permission, sight: 'all' })

/** Whether who has these permissions sees everything of the openings that they see. */
export const seeSensitive = (permissions: Iterable<Permission>): boolean => [...permissions].every(mayBe)

/** A view of whole openings by one permission, as of a program. */
export const viewOfOpenings = (visible: VisibleOpenings, permission: Permission = 'recruiter'): MemberView =>
	visible === 'all' && mayBe(permission)
		? 'all'
		: {
				access: {
					permission,
					byOpening: {},
					openings: visible === 'all' ? visible : [...visible],
				},
				whole: visible,
				given: new Map(),
				beside: new Map(),
			}

/** The openings that are seen with everybody in them. */
export const wholeOf = (view: MemberView): VisibleOpenings => (view === 'all' ? view : view.whole)

/** By which openings, null for all, and of which people the parts of the history are seen. */
export const seenPatches = (view: MemberView) => ({
	visible: asArray(wholeOf(view)),
	given: view === 'all' ? [] : [...view.given.keys()],
})

/** The openings in which somebody is seen. */
export function openingsFor(view: MemberView, candidate: string | undefined): VisibleOpenings {
	if (view === 'all' || view.whole === 'all') return 'all'
	const given = candidate === undefined ? undefined : view.given.get(candidate)
	return given ? new Set([...view.whole, ...given]) : view.whole
}

/** All openings of which a member knows. */
export function openingsKnown(view: MemberView): VisibleOpenings {
	if (view === 'all' || view.whole === 'all') return 'all'
	const beside = view.beside.get('roles')
	return beside ? new Set([...view.whole, ...beside]) : view.whole
}

/** Whether a member sees a record that can be seen by these openings. */
export function seesRecord(view: MemberView, { store, key }: RecordAddress, openings: Openings): boolean {
	if (view === 'all' || store === 'settings' || view.whole === 'all') return true
	if (view.beside.get(store)?.has(key)) return true
	return openings === null ? view.whole.size > 0 : sees(view.whole, openings)
}

/** The openings among some in which a member has a permission; null: all of them. */
function openingsBy(view: PartView, openings: Openings, permission: Permission): Openings | 'some' {
	const { access } = view
	if (openings !== null) return openings.filter((one) => permissionIn(view, one) === permission)
	if (!permissionsOf(access).has(permission)) return []
	return access.openings === 'all' && permissionsOf(access).size === 1 ? null : 'some'
}

/**
 * As whom a member asks for a record that can be seen by these openings: by each permission that they have in some opening,
 * with how much of the record they see by it.
 * @param openings undefined: the record belongs to none
 * @param person the candidate whom it is about, if it is about one: an interviewer sees those given to them, and otherwise
 * the openings in which somebody is
 */
export function askingsOf(
	view: MemberView,
	openings: Openings | undefined,
	person: string | null = null,
): readonly Requester[] {
	if (view === 'all') return [{ permission: 'owner', sight: 'all' }]
	return [...permissionsOf(view.access)].map((permission): Requester => {
		if (openings === undefined) return { permission, sight: 'all' }
		const own = openingsBy(view, openings, permission)
		const seen =
			permission !== 'interviewer'
				? null
				: ((person === null ? view.beside.get('roles') : view.given.get(person)) ?? new Set<string>())
		if (own === 'some' || own === null) {
			if (seen) return { permission, sight: seen.size > 0 ? 'some' : 'none' }
			return { permission, sight: own === null ? 'all' : 'some' }
		}
		const named = seen ? own.filter((one) => seen.has(one)) : own
		const sight = sightOf(new Set(named), openings)
		return { permission, sight }
	})
}

/** How much of something is seen at least, of several things. */
export const leastOf = (all: readonly (readonly Requester[])[]): readonly Requester[] =>
	(all[0] ?? []).map(({ permission }) => {
		const seen = all.flatMap((some) => some.filter((one) => one.permission === permission))
		return { permission, sight: sights.find((sight) => seen.some((one) => one.sight === sight)) ?? 'all' }
	})

/** Whether a member sees of somebody what is sensitive; `openings` are those that they are considered for. */
export function seesSensitive(view: MemberView, openings: Openings, person: string): boolean {
	return (
		view === 'all' ||
		askingsOf(view, openings, person).some((asking) => isGiven(sensitiveRights.read, asking))
	)
}

/** Whether a member sees what is sensitive of everybody whom they see. */
export const seesAllSensitive = (view: MemberView): boolean =>
	view === 'all' || (seeSensitive(permissionsOf(view.access)) && view.given.size === 0)

/** A view to which openings are added that the member makes: who makes one recruits for it. */
export function growing(view: MemberView): MemberView {
	if (view === 'all') return view
	const { openings, byOpening } = view.access
	return {
		...view,
		access: {
			...view.access,
			byOpening: { ...byOpening },
			openings: openings === 'all' ? openings : [...openings],
		},
		whole: view.whole === 'all' ? view.whole : new Set(view.whole),
	}
}

/** Adds an opening to a view made by `growing`. */
export function addOpening(view: MemberView, opening: string): void {
	if (view === 'all') return
	const { access, whole } = view
	if (whole !== 'all') (whole as Set<string>).add(opening)
	if (access.openings !== 'all') (access.openings as string[]).push(opening)
	if (access.permission !== 'owner' && access.permission !== 'recruiter')
		(access.byOpening as Record<string, Permission>)[opening] = 'recruiter'
}

/** Names of the records beside whole openings. */
export const besideNames = ({ beside }: PartView): readonly RecordAddress[] =>
	[...beside].flatMap(([store, keys]) => [...keys].map((key) => ({ store, key })))
