import { withoutSensitiveEntries } from '@/lib/screening/model/sensitive'
import type { ExchangedStore } from '../protocol'
import { isSameValue } from '../same-value'
import { mergeNotes } from './merge-notes'
import {
	type Merged,
	type MergeRule,
	mergeEntries,
	mergeSet,
	mergeTheirs,
	mergeWhole,
	type Three,
	type Winner,
} from './merge-values'

const progress = mergeEntries({ tags: mergeSet, dates: mergeEntries({}) })

/** How records are merged that two members have changed: what differs in other places goes together. */
const rules: { readonly [N in ExchangedStore]?: MergeRule } = {
	candidates: mergeEntries({
		version: mergeTheirs,
		savedOn: mergeTheirs,
		facts: mergeEntries({}),
		origins: mergeEntries({}, mergeTheirs),
		consents: mergeEntries({}),
		documents: mergeEntries({}),
		notes: mergeNotes,
		progress: mergeEntries({}, progress),
		roles: mergeSet,
		faults: mergeSet,
		distinct: mergeSet,
		alsoKeys: mergeSet,
		alsoIds: mergeSet,
		alsoEmails: mergeSet,
	}),
	roles: mergeEntries({ version: mergeTheirs, changedOn: mergeTheirs, facts: mergeEntries({}) }),
	settings: mergeEntries({ erasures: mergeTheirs, parameters: mergeTheirs }),
	sheets: mergeEntries({ said: mergeSet }, mergeTheirs),
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

/** No sensitive answer comes in beside a withdrawn consent. */
function asAgreed(value: unknown): unknown {
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
 * Merges a record that this device has changed with what others have made of it meanwhile. Where both have changed the
 * same, the winner's counts, and the record is in conflict. Of a record that one of them has removed, and of what is only
 * noted once, one state counts as a whole.
 */
export function mergeRecords(store: ExchangedStore, three: Three<object | null>, winner: Winner): Merged {
	const { mine, theirs } = three
	const rule = rules[store]
	if (!rule) return { value: theirs, isInConflict: false }
	if (mine === null || theirs === null) {
		const isInConflict = !['sheets', 'removed', 'settings'].includes(store) && mine !== theirs
		return { value: winner === 'mine' && isInConflict ? mine : theirs, isInConflict }
	}
	const merged = rule({ ...three, base: three.base ?? undefined }, winner, [])
	const value = store === 'candidates' ? asAgreed(merged.value) : merged.value
	const isChanged = 'version' in mine && !isSameValue(value, theirs)
	return { ...merged, value: isChanged ? { ...(value as object), version: mine.version } : value }
}
