import { useCallback, useRef, useState } from 'react'
import { useTeamDesk } from '@/components/screening/team/team-context'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import type { Preview } from '@/lib/screening/parameters/preview'
import type { TurnsFileWords } from '@/lib/screening/parameters/turns-file'
import type { Work, WorkProgress } from '@/lib/screening/work/yield-to-event-loop'

/** Works out in the worker what other limits would change: one preview or file at a time, which can be stopped. */
export function usePreview() {
	const { client } = useTeamDesk()
	const [progress, setProgress] = useState<WorkProgress | null>(null)
	const latest = useRef<AbortController | null>(null)

	const run = useCallback(async <T>(task: (work: Work) => Promise<T>): Promise<T | null> => {
		latest.current?.abort()
		const controller = new AbortController()
		latest.current = controller
		const { signal } = controller
		setProgress({ done: 0, total: 0 })
		try {
			const onProgress = (done: number, total: number) => {
				if (!signal.aborted) setProgress({ done, total })
			}
			const answer = await task({ signal, onProgress })
			return signal.aborted ? null : answer
		} catch (error) {
			if (!signal.aborted) throw error
			return null
		} finally {
			if (latest.current === controller) setProgress(null)
		}
	}, [])

	return {
		progress,
		stop: () => latest.current?.abort(),
		preview: (values: OwnParameters, most: number): Promise<Preview | null> =>
			run((work) => client.askTeam('previewRuleChange', { values, most }, work)),
		file: (values: OwnParameters, words: TurnsFileWords): Promise<Blob | null> =>
			run((work) => client.askTeam('ruleChangeFile', { values, words }, work)),
	}
}

export type Previewing = ReturnType<typeof usePreview>
