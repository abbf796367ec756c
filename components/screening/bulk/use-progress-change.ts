import { useCallback, useEffect, useState } from 'react'
import type { ArgOf } from '@/lib/screening/desk/desk-protocol'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useDeskChange } from '../desk/use-desk-task'

/** A change of how far candidates have come, as one operation. */
export type ProgressChanges = Pick<ArgOf<'changeProgress'>, 'kind' | 'changes'>

/** How long something may take until it is said that it runs, in milliseconds. */
const soonMs = 400

/** Changes how far candidates of an opening have come. */
export function useProgressChange(role: string) {
	const { run, progress } = useDeskChange('changeProgress')
	const isRunning = progress !== null
	const [isSlow, setSlow] = useState(false)
	useEffect(() => {
		if (!isRunning) return setSlow(false)
		const timer = setTimeout(() => setSlow(true), soonMs)
		return () => clearTimeout(timer)
	}, [isRunning])
	/** Resolves to those whose date lies beyond the end of their record, which asks for a reason: then nothing has changed. */
	const change = useCallback(
		async (made: ProgressChanges): Promise<readonly BeyondEnd[]> =>
			(await run({ role, ...made }))?.beyond ?? [],
		[run, role],
	)
	return { change, isSlow }
}
