import { isSameValue } from '@/lib/exchange/same-value'
import type { Operation, Patch, PatchChunk } from '@/lib/screening/model/operations'
import { type MemberView, openingsFor, openingsKnown, seesAllSensitive } from '../view/view'
import { type VisibleOpenings, withHiddenCreated, withHiddenRoles } from '../view/visible'
import { withUnseen } from '../view/with-hidden'

type State = Readonly<Record<string, unknown>>

/** The stored operation with the changes that are still allowed; null if the one sent differs in anything else. */
export function changedOperation(
	sent: Operation,
	stored: Operation,
	visible: VisibleOpenings,
): { readonly value: Operation } | null {
	const { undone, reason, by: _, ...own } = sent
	const { undone: __, reason: known, by, ...others } = stored
	const said = { ...own, roles: withHiddenRoles(sent.roles, stored.roles, visible) }
	if (!isSameValue(said, others) || (reason !== undefined && reason !== known)) return null
	return {
		value: {
			...others,
			by,
			...(reason !== undefined && { reason }),
			...(undone !== undefined && { undone }),
		},
	}
}

const isObject = (value: unknown): value is State =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a list is unchanged, has texts emptied in their places, or lacks entries while the others keep their order. */
function isReducedList(sent: readonly unknown[], stored: readonly unknown[]): boolean {
	if (sent.length === stored.length)
		return sent.every(
			(one, at) => isSameValue(one, stored[at]) || (one === '' && typeof stored[at] === 'string'),
		)
	let next = 0
	for (const one of stored) if (next < sent.length && isSameValue(sent[next], one)) next++
	return next === sent.length
}

/** Whether a member is unchanged or reduced. */
function isReduced(sent: unknown, stored: unknown): boolean {
	if (Array.isArray(sent)) return Array.isArray(stored) && isReducedList(sent, stored)
	if (!isObject(sent)) return sent === stored
	return isObject(stored) && Object.entries(sent).every(([key, one]) => isSameValue(one, stored[key]))
}

/**
 * `withdrawn` may be added, since the record might be brought back: it says that consent for sensitive answers was
 * withdrawn.
 */
const isPartOf = (sent: State | undefined, stored: State | undefined) =>
	sent === undefined
		? stored === undefined
		: stored !== undefined &&
			Object.entries(sent).every(([member, one]) => member === 'withdrawn' || isReduced(one, stored[member]))

const isPatchOf = (sent: Patch, stored: Patch) =>
	sent.was === stored.was &&
	sent.into === stored.into &&
	isPartOf(sent.before as State | undefined, stored.before as State | undefined) &&
	isPartOf(sent.after as State | undefined, stored.after as State | undefined)

type Stored = {
	readonly stored: PatchChunk
	/** Which of its patches the member sees. */
	readonly areSeen: readonly boolean[]
	readonly view: MemberView
}

const nameOf = ({ store, key }: Patch) => `${store} ${key}`

/** A patch as sent, with what the member does not see of the stored one. */
function withHiddenStates(sent: Patch, stored: Patch, view: MemberView): Patch {
	if (sent.store !== 'candidates' || stored.store !== 'candidates') return sent
	const seeing = { visible: openingsFor(view, sent.key), isOpen: seesAllSensitive(view) }
	return {
		...sent,
		...(sent.before && stored.before && { before: withUnseen(sent.before, stored.before, seeing) }),
		...(sent.after && stored.after && { after: withUnseen(sent.after, stored.after, seeing) }),
	}
}

/**
 * The chunk as sent, if it adds nothing to what the member sees of the stored one: history can only lose what has to be
 * forgotten. What the member does not see stays.
 */
export function narrowedChunk(
	sent: PatchChunk,
	{ stored, areSeen, view }: Stored,
): { readonly value: PatchChunk } | null {
	const left = new Map(sent.patches.map((patch) => [nameOf(patch), patch]))
	const patches: Patch[] = []
	for (const [at, known] of stored.patches.entries()) {
		const own = areSeen[at] ? left.get(nameOf(known)) : known
		left.delete(nameOf(known))
		if (!own) continue
		const patch = areSeen[at] ? withHiddenStates(own, known, view) : own
		if (!isPatchOf(patch, known)) return null
		patches.push(patch)
	}
	const isNarrow = Object.entries(sent.created).every(([store, keys]) => {
		const known = new Set(stored.created[store as keyof PatchChunk['created']])
		return keys.every((key) => known.has(key))
	})
	const created = withHiddenCreated(sent.created, stored.created, openingsKnown(view))
	return isNarrow && left.size === 0 ? { value: { ...sent, created, patches } } : null
}
