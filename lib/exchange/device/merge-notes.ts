import { maxNotes } from '@/lib/limits/limits'
import { randomId } from '@/lib/screening/model/random-id'
import { isSameValue } from '../same-value'
import { type MergeRule, mergeWhole } from './merge-values'

type Notes = Readonly<Record<string, unknown>>

/** Merges notes: one that both have changed is kept in both versions, so that nothing written is lost. */
export const mergeNotes: MergeRule = ({ base, mine, theirs }, winner, path) => {
	const [before, own, other] = [base ?? {}, mine ?? {}, theirs ?? {}] as [Notes, Notes, Notes]
	const notes: Record<string, unknown> = {}
	for (const key of new Set([...Object.keys(other), ...Object.keys(own)])) {
		const three = { base: before[key], mine: own[key], theirs: other[key] }
		const { value, isInConflict } = mergeWhole(three, winner, path)
		// A note that one side has removed and the other rewritten stays.
		const kept = isInConflict ? (three.theirs ?? three.mine) : value
		if (kept !== undefined) notes[key] = kept
		const isTwice = isInConflict && three.theirs !== undefined && three.mine !== undefined
		if (isTwice && !isSameValue(three.mine, three.theirs) && Object.keys(notes).length < maxNotes)
			notes[randomId()] = three.mine
	}
	return { value: Object.keys(notes).length > 0 ? notes : undefined, isInConflict: false }
}
