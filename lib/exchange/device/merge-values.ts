import { isSameValue } from '../same-value'

/** The common ancestor of a value, this device's version, and the others'. */
export type ThreeWay<T = unknown> = { readonly base: T; readonly mine: T; readonly theirs: T }

/** Whose value is kept where both have changed the same one. */
export type Winner = 'mine' | 'theirs'

export type MergedValue = { readonly value: unknown; readonly isInConflict: boolean }

/** Merges one value; the path has the member names that lead to it. */
export type MergeRule = (three: ThreeWay, winner: Winner, path: readonly string[]) => MergedValue

/** An indivisible value: if only one side has changed it, that side is kept; if both have, it is in conflict. */
export const mergeWhole: MergeRule = ({ base, mine, theirs }, winner) => {
	if (isSameValue(mine, theirs) || isSameValue(mine, base)) return { value: theirs, isInConflict: false }
	if (isSameValue(theirs, base)) return { value: mine, isInConflict: false }
	return { value: winner === 'mine' ? mine : theirs, isInConflict: true }
}

/** Keeps the others' value where both have changed it. */
export const mergeTheirs: MergeRule = (three) => ({ ...mergeWhole(three, 'theirs', []), isInConflict: false })

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A list of distinct entries: what either side has added is in it, what either has removed is not. */
export const mergeSet: MergeRule = (three, winner, path) => {
	const { base, mine, theirs } = three
	const isList = (value: unknown) => value === undefined || Array.isArray(value)
	if (!isList(mine) || !isList(theirs)) return mergeWhole(three, winner, path)
	const has = (list: unknown, entry: unknown) => listOf(list).some((one) => isSameValue(one, entry))
	const kept = listOf(theirs).filter((entry) => has(mine, entry) || !has(base, entry))
	const added = listOf(mine).filter((entry) => !has(theirs, entry) && !has(base, entry))
	const value = [...kept, ...added]
	const isAbsent = value.length === 0 && (mine === undefined || theirs === undefined)
	return { value: isAbsent ? undefined : value, isInConflict: false }
}

/** An object whose entries are merged one by one: with their own rule, or a common one. */
export const mergeEntries =
	(rules: Readonly<Record<string, MergeRule>>, others: MergeRule = mergeWhole): MergeRule =>
	({ base, mine, theirs }, winner, path) => {
		const entriesOf = (value: unknown) => (value ?? {}) as Readonly<Record<string, unknown>>
		const [before, own, other] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)]
		const value: Record<string, unknown> = {}
		let isInConflict = false
		for (const key of new Set([...Object.keys(other), ...Object.keys(own)])) {
			const rule = Object.hasOwn(rules, key) ? (rules[key] as MergeRule) : others
			const three = { base: before[key], mine: own[key], theirs: other[key] }
			const merged = rule(three, winner, [...path, key])
			if (merged.value !== undefined) value[key] = merged.value
			isInConflict ||= merged.isInConflict
		}
		const isAbsent = Object.keys(value).length === 0 && (mine === undefined || theirs === undefined)
		return { value: isAbsent ? undefined : value, isInConflict }
	}
