import { useEffect, useState } from 'react'
import { useScreening } from './desk-context'
import type { KeptCandidate } from './use-candidate'

/** Some candidates, read again after each change; null until they are read. Those no longer kept are left out. */
export function useCandidates(keys: readonly string[]): readonly KeptCandidate[] | null {
	const { ask, changes } = useScreening()
	const [kept, setKept] = useState<readonly KeptCandidate[] | null>(null)
	const wanted = keys.join(' ')
	// biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change
	useEffect(() => {
		let isCurrent = true
		const read = wanted === '' ? [] : wanted.split(' ').map((key) => ask('candidate', key))
		Promise.all(read).then((all) => isCurrent && setKept(all.filter((one) => one !== null)))
		return () => {
			isCurrent = false
		}
	}, [ask, wanted, changes])
	return kept
}
