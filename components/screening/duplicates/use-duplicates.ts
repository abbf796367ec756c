import { useMemo } from 'react'
import type { DuplicatePair, Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'

/**
 * The possible duplicates of an opening, searched for again after each change of a candidate; undefined until they
 * are known.
 */
export function useDuplicates(role: string): Duplicates | undefined {
	const { state } = useScreening()
	const asked = useMemo(() => ({ role }), [role])
	return useDeskQuery('duplicates', asked, state.revision).latest
}

/** The pairs with those of a candidate before the others. */
export function pairsFirst(
	pairs: readonly DuplicatePair[],
	candidate: string | undefined,
): readonly DuplicatePair[] {
	if (candidate === undefined) return pairs
	const isTheirs = ({ keys }: DuplicatePair) => keys.includes(candidate)
	return [...pairs.filter(isTheirs), ...pairs.filter((pair) => !isTheirs(pair))]
}
