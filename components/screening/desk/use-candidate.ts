import { useEffect, useState } from 'react'
import type { AnswerOf } from '@/lib/screening/desk/desk-protocol'
import { useScreening } from './desk-context'

export type KeptCandidate = NonNullable<AnswerOf<'candidate'>>

/** One candidate, read again after each change; undefined until it is read, null when it is no longer kept. */
export function useCandidate(key: string): KeptCandidate | null | undefined {
	const { ask, changes } = useScreening()
	const [read, setRead] = useState<{ readonly key: string; readonly kept: KeptCandidate | null }>()
	// biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change
	useEffect(() => {
		let isCurrent = true
		ask('candidate', key).then((kept) => isCurrent && setRead({ key, kept }))
		return () => {
			isCurrent = false
		}
	}, [ask, key, changes])
	return read?.key === key ? read.kept : undefined
}
