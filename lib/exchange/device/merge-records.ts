import { candidateMembers } from '@/lib/records/candidate'
import type { ConflictPolicy, MergedMembers } from '@/lib/records/member'
import { openingMembers } from '@/lib/records/opening'
import { settingsMembers } from '@/lib/records/settings'
import { sheetMembers } from '@/lib/records/sheet'
import { withoutSensitiveEntries } from '@/lib/screening/model/sensitive'
import type { ExchangedStore } from '../protocol'
import { isSameValue } from '../same-value'
import { mergeNotes } from './merge-notes'
import {
	type MergedValue,
	type MergeRule,
	mergeEntries,
	mergeSet,
	mergeTheirs,
	mergeWhole,
	type ThreeWay,
	type Winner,
} from './merge-values'

const mergeProgress = mergeEntries({ tags: mergeSet, dates: mergeEntries({}) })

const meetings: { readonly [W in ConflictPolicy]: MergeRule } = {
	ask: mergeWhole,
	theirs: mergeTheirs,
	union: mergeSet,
	'ask-by-entry': mergeEntries({}),
	'theirs-by-entry': mergeEntries({}, mergeTheirs),
	notes: mergeNotes,
	progress: mergeEntries({}, mergeProgress),
}

/** Merges a record by its members; those that only another version of the program knows have a rule of their own. */
const mergeMembers = (members: MergedMembers, unknown: MergeRule = mergeWhole) =>
	mergeEntries(
		Object.fromEntries(Object.entries(members).map(([name, { meeting }]) => [name, meetings[meeting]])),
		unknown,
	)

/** How records that two members have changed are merged: changes in different places are combined. */
const rules: { readonly [N in ExchangedStore]?: MergeRule } = {
	candidates: mergeMembers(candidateMembers),
	roles: mergeMembers(openingMembers),
	settings: mergeMembers(settingsMembers),
	sheets: mergeMembers(sheetMembers, mergeTheirs),
	decisions: ({ base, mine, theirs }, winner, path) => {
		const content = (value: unknown) => (value ? { ...(value as object), version: 0 } : value)
		const three = { base: content(base), mine: content(mine), theirs: content(theirs) }
		const { value, isInConflict } = mergeWhole(three, winner, path)
		return { value: value === three.mine ? mine : theirs, isInConflict }
	},
	removed: ({ mine, theirs }) => {
		const { lifted } = mine as { readonly lifted?: string }
		const value = lifted === undefined ? theirs : { ...(theirs as object), lifted }
		return { value, isInConflict: false }
	},
}

type Candidate = {
	readonly withdrawn?: object
	readonly facts?: object
	readonly origins?: object
	readonly consents?: { readonly sensitive?: string }
}

/** Drops sensitive answers from a merged record whose consent was withdrawn. */
function withoutWithdrawnAnswers(value: unknown): unknown {
	const { withdrawn, facts = {}, origins, ...others } = value as Candidate
	if (!withdrawn) return value
	return {
		...others,
		withdrawn,
		facts: withoutSensitiveEntries(facts),
		...(origins && { origins: withoutSensitiveEntries(origins) }),
	}
}

/**
 * Merges this device's change of a record with what others have made of it in the meantime. Where both have changed the same
 * value, the winner's is kept and the record is in conflict. If one of them has removed the record, or it belongs to a
 * write-once store, one state is kept as a whole.
 */
export function mergeRecords(
	store: ExchangedStore,
	three: ThreeWay<object | null>,
	winner: Winner,
): MergedValue {
	const { mine, theirs } = three
	const rule = rules[store]
	if (!rule) return { value: theirs, isInConflict: false }
	if (mine === null || theirs === null) {
		const isInConflict = !['sheets', 'removed', 'settings'].includes(store) && mine !== theirs
		return { value: winner === 'mine' && isInConflict ? mine : theirs, isInConflict }
	}
	const merged = rule({ ...three, base: three.base ?? undefined }, winner, [])
	const value = store === 'candidates' ? withoutWithdrawnAnswers(merged.value) : merged.value
	const isChanged = 'version' in mine && !isSameValue(value, theirs)
	return { ...merged, value: isChanged ? { ...(value as object), version: mine.version } : value }
}
