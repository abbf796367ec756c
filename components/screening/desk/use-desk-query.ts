import { useEffect, useState } from 'react'
import type { AnswerOf, ArgOf, ReadingMethod } from '@/lib/screening/desk/desk-protocol'
import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'
import { useDeskTask } from './use-desk-task'

type DeskQuery<Q, A> = {
	/** The latest answer, possibly to an earlier question, and that question; undefined until there is one. */
	readonly latest: A | undefined
	readonly latestFor: Q | undefined
	/** The same, but undefined until the current question has been answered. */
	readonly answer: A | undefined
	readonly progress: WorkProgress | null
	readonly cancel: () => void
}

/**
 * Queries the desk while a component is mounted, and again for each new argument and revision. A query that is no
 * longer needed is cancelled.
 * @param arg compared by identity, so objects have to be memoised; null sends no query
 * @param revision a counter: each new value repeats the same query; the previous answer stays until the new one is
 * there
 */
export function useDeskQuery<M extends ReadingMethod>(
	method: M,
	arg: ArgOf<M> | null,
	revision = 0,
): DeskQuery<ArgOf<M>, AnswerOf<M>> {
	const { run, progress, cancel } = useDeskTask(method)
	const [answered, setAnswered] = useState<{ readonly arg: ArgOf<M>; readonly answer: AnswerOf<M> }>()
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new revision repeats the query
	useEffect(() => {
		if (arg === null) return
		run(arg).then((answer) => answer !== undefined && setAnswered({ arg, answer }))
		return cancel
	}, [run, cancel, arg, revision])
	const isPresent = answered !== undefined && answered.arg === arg
	return {
		latest: answered?.answer,
		latestFor: answered?.arg,
		answer: isPresent ? answered.answer : undefined,
		progress,
		cancel,
	}
}
