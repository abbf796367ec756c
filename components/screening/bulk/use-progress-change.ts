import { useCallback, useEffect, useState } from 'react'
import type { ArgOf } from '@/lib/screening/desk/desk-protocol'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useDeskChange } from '../desk/use-desk-task'

/** A change of candidates' progress, as one operation. */
export type ProgressChanges = Pick<ArgOf<'changeProgress'>, 'kind' | 'changes'>

/** How long an action may take, in milliseconds, before it is shown as running. */
const soonMs = 400

/** Changes the progress of an opening's candidates. */
export function useProgressChange(role: string) {
	const { run, progress } = useDeskChange('changeProgress')
	const isRunning = progress !== null
	const [isSlow, setSlow] = useState(false)
	useEffect(() => {
		if (!isRunning) return setSlow(false)
		const timer = setTimeout(() => setSlow(true), soonMs)
		return () => clearTimeout(timer)
	}, [isRunning])
	/**
	 * Resolves to the candidates with a date beyond the end of their retention, which requires a reason: then nothing
	 * has changed.
	 */
	const change = useCallback(
		async (made: ProgressChanges): Promise<readonly BeyondEnd[]> =>
			(await run({ role, ...made }))?.beyond ?? [],
		[run, role],
	)
	return { change, isSlow }
}
