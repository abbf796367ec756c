import { useMemo } from 'react'
import type { AnswerOf } from '@/lib/screening/desk/desk-protocol'
import { useScreening } from './desk-context'
import { useDeskQuery } from './use-desk-query'

export type KeptCandidate = NonNullable<AnswerOf<'candidate'>>

/** One candidate, read again after each change; undefined until it is read, null when it is no longer stored. */
export function useCandidate(key: string): KeptCandidate | null | undefined {
	const { changes } = useScreening()
	return useDeskQuery('candidate', key, changes).answer
}

/** Some candidates, read again after each change; undefined until they are read. Those no longer stored are left out. */
export function useCandidates(keys: readonly string[]): readonly KeptCandidate[] | undefined {
	const { changes } = useScreening()
	const joined = keys.join(' ')
	const wanted = useMemo(() => joined.split(' ').filter(Boolean), [joined])
	return useDeskQuery('candidates', wanted, changes).latest
}
