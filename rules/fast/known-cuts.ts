import type { Case } from '../case'
import type { Group } from '../diagrams/classes'
import { type Cut, turningIn } from '../diagrams/cut'
import { compileCellOf } from '../diagrams/representatives'
import type { Truth } from '../kleene'
import { type FactOrParameterId, isAskable, isNumber, valueIn } from '../member'
import { compileRow, compileTest } from '../operators'

export type KnownCut = Cut & {
	/**
	 * Equal for two people whose groups can end up in the same classes, and unique across groups; 0 if the group is known
	 * and no test uses it.
	 */
	readonly id: number
}

/** The maximum number of cuts remembered per group. */
const maxCuts = 16_384

let lastId = 0

/** Memoises a group's cut by the part of its answers that matters. */
export function rememberCuts(group: Group): (given: Case) => KnownCut {
	const { members, cut } = group
	const truths = group.tests.map(compileTest)
	const rows = group.rows.map(compileRow)
	const cellOf = compileCellOf(turningIn(group))
	const ids = new Map<string, number>()
	const idOf = (key: string): number => {
		const id = ids.get(key) ?? ++lastId
		ids.set(key, id)
		return id
	}
	const known = new Map<unknown, KnownCut>()
	const remember = (key: unknown, found: KnownCut): KnownCut => {
		if (known.size >= maxCuts) known.clear()
		known.set(key, found)
		return found
	}
	/**
	 * The cut of a fully known group. The low ends of its rows already count in their sums; the truths, and any rows
	 * whose points are still open, identify it.
	 */
	const settledCut = (given: Case): KnownCut => {
		let digits = ''
		for (const truthOf of truths) digits += rank(truthOf(given))
		let key = '='
		for (const pointsOf of rows) {
			const { low, high } = pointsOf(given)
			key += `${low} `
			if (high > low) digits += `${key}+${high}`
		}
		key += digits
		return known.get(key) ?? remember(key, { ...cut(given), id: digits === '' ? 0 : idOf(digits) })
	}
	/** For a single known number, only its position among the numbers at which tests change matters. */
	const keyOf = (given: Case, open: number): unknown => {
		const answered = members.filter((_, place) => !((open >> place) & 1))
		const [alone, ...others] = answered
		if (!alone) return open
		if (others.length === 0 && isNumber(alone)) return open + cellOf(alone, given) * 2 ** members.length
		return `${open} ${JSON.stringify(answered.map((member) => valueIn(given, member)))}`
	}
	return (given) => {
		let open = 0
		for (let place = 0; place < members.length; place++) {
			const member = members[place] as FactOrParameterId
			if (valueIn(given, member) === null && isAskable(member)) open |= 1 << place
		}
		if (open === 0) return settledCut(given)
		const key = keyOf(given, open)
		const before = known.get(key)
		if (before) return before
		const found = cut(given)
		return remember(key, { ...found, id: idOf(JSON.stringify(found)) })
	}
}

const closedCuts = new WeakMap<KnownCut, Map<number, KnownCut>>()

/**
 * The cut in which some open members stay unknown for good, because "not sure" was the answer.
 * @param isClosed whether a member stays unknown
 */
export function closeCut(cut: KnownCut, isClosed: (member: FactOrParameterId) => boolean): KnownCut {
	let mask = 0
	for (const [place, member] of cut.open.entries()) if (isClosed(member)) mask |= 1 << place
	if (mask === 0) return cut
	const known = closedCuts.get(cut) ?? new Map<number, KnownCut>()
	closedCuts.set(cut, known)
	const before = known.get(mask)
	if (before) return before
	const staysOpen = (_: unknown, place: number) => !((mask >> place) & 1)
	const newPlaces = new Map<number, number>()
	const classes = cut.classes.flatMap((found, place) => {
		if (!found.how.every((how, at) => staysOpen(how, at) || how === 'not-sure')) return []
		newPlaces.set(place, newPlaces.size)
		return [{ ...found, how: found.how.filter(staysOpen) }]
	})
	const slices = cut.slices
		.filter(staysOpen)
		.map((own) =>
			own
				.map((slice) => slice.flatMap((place) => newPlaces.get(place) ?? []))
				.filter(({ length }) => length > 0),
		)
	const closed = { open: cut.open.filter(staysOpen), classes, slices, id: ++lastId }
	known.set(mask, closed)
	return closed
}

const rank = (truth: Truth): number => (truth === null ? 1 : truth ? 2 : 0)
