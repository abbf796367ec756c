import { useCallback } from 'react'
import type {
	AnswerOf,
	ArgOf,
	AskDeskFor,
	ChangingMethod,
	DeskMethod,
	ReadingMethod,
} from '@/lib/screening/desk/desk-protocol'
import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'
import { useScreening } from './desk-context'
import { useLatestWork } from './use-latest-work'

type DeskTask<M extends DeskMethod> = {
	/** Calls the desk and cancels the previous call; resolves to undefined if this one is cancelled. */
	readonly run: (arg: ArgOf<M>) => Promise<AnswerOf<M> | undefined>
	/** Null while no call is running. */
	readonly progress: WorkProgress | null
	readonly cancel: () => void
}

/** Makes one call to a reading method of the desk at a time, with its progress; it can be cancelled. */
export const useDeskTask = <M extends ReadingMethod>(method: M): DeskTask<M> =>
	useTask(useScreening().ask, method)

/** The same for a method that changes something. */
export const useDeskChange = <M extends ChangingMethod>(method: M): DeskTask<M> =>
	useTask(useScreening().change, method)

function useTask<M extends DeskMethod>(ask: AskDeskFor<M>, method: M): DeskTask<M> {
	const { run: runLatest, progress, cancel } = useLatestWork()
	const run = useCallback(
		(arg: ArgOf<M>) => runLatest((work): Promise<AnswerOf<M>> => ask(method, arg, work)),
		[runLatest, ask, method],
	)
	return { run, progress, cancel }
}
