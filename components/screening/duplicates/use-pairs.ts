import { useEffect, useState } from 'react'
import type { MergeChoices, PairSide } from '@/lib/screening/duplicates/differences'
import type { DuplicatePair } from '@/lib/screening/duplicates/find-duplicates'
import { useScreening } from '../desk/desk-context'
import { type KeptCandidate, useCandidates } from '../desk/use-candidate'
import { useUndo } from '../undo/undo-context'
import { pairsFirst, useDuplicates } from './use-duplicates'

type People = Readonly<Record<PairSide, KeptCandidate>>

const nobody: readonly string[] = []
const idOf = ({ keys }: DuplicatePair) => keys.join(' ')

/**
 * The two people of a pair, in order: a record with its original row is kept, because the next import is compared
 * with it.
 */
function inOrder([first, second]: readonly [string, string], known: readonly KeptCandidate[]): People | null {
	const [one, two] = [first, second].map((key) => known.find(({ candidate }) => candidate.key === key))
	if (!one || !two) return null
	const isOther = one.candidate.source.kind !== 'sheet' && two.candidate.source.kind === 'sheet'
	return isOther ? { kept: two, other: one } : { kept: one, other: two }
}

/** The pairs of an opening one by one, and the actions on the current one. */
export function usePairs(role: string, candidate: string | undefined) {
	const { words, say, change } = useScreening()
	const found = useDuplicates(role)
	/**
	 * The pairs that were merged or declared to be two people here, with the operation, and those to be decided later.
	 */
	const [handled, setHandled] = useState<ReadonlyMap<string, string>>(new Map())
	const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
	/** Whether something was decided or skipped here; known before the pairs are searched for again. */
	const [hasBegun, setBegun] = useState(false)
	const text = words.screen.duplicates
	const { outcome } = useUndo()
	useEffect(() => {
		const { operation, did } = outcome ?? {}
		if (!operation || !did || !('undone' in did) || did.undone === 0) return
		setHandled((before) => new Map([...before].filter(([, by]) => by !== operation.id)))
	}, [outcome])

	const left = pairsFirst(found?.pairs ?? [], candidate).filter((pair) => !handled.has(idOf(pair)))
	const pair = left.find((one) => !passed.has(idOf(one)))
	const known = useCandidates(pair?.keys ?? nobody)
	const people = pair && known ? inOrder(pair.keys, known) : null
	const later = left.filter((one) => passed.has(idOf(one))).length

	function namesOf({ kept, other }: People): string {
		const [first, second] = [kept, other].map(
			({ candidate: { name, id } }) => name || id || say(words.screen.table.nameless),
		)
		return first === second ? (first ?? '') : say(text.two, { first: first ?? '', second: second ?? '' })
	}
	const names = people ? namesOf(people) : ''

	/** Moves on to the next pair immediately, before the pairs are searched for again. */
	function done(operation: string | null) {
		if (pair && operation !== null) setHandled((before) => new Map([...before, [idOf(pair), operation]]))
	}
	return {
		/** Undefined until they are known. */
		found,
		/** The pair to decide on; null if there is none, or if it has not been read yet. */
		current: pair && people ? { id: idOf(pair), pair, people, names } : null,
		position: { at: handled.size + later + 1, count: handled.size + left.length },
		isOver: found !== undefined && pair === undefined,
		later,
		hasBegun,
		merge: async (choices: MergeChoices) => {
			if (!people) return
			setBegun(true)
			const { kept, other } = people
			const keys = { kept: kept.candidate.key, other: other.candidate.key }
			done(await change('merge', { ...keys, choices }))
		},
		setApart: async () => {
			if (!pair) return
			setBegun(true)
			done(await change('distinct', pair.keys))
		},
		pass: () => {
			setBegun(true)
			if (pair) setPassed((before) => new Set([...before, idOf(pair)]))
		},
		again: () => setPassed(new Set()),
	}
}
