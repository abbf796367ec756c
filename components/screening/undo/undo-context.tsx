import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { AnswerOf } from '@/lib/screening/desk/desk-protocol'
import type { Operation } from '@/lib/screening/model/operations'
import { useScreening } from '../desk/desk-context'

/** What an undo did, and which operation it was to take back. */
type Outcome = { readonly operation: Operation; readonly did: AnswerOf<'undo'> }

type Undo = {
	/** Takes an operation back; what it did is said in the bar. */
	readonly undo: (operation: Operation) => Promise<void>
	/** The id of the operation that is being taken back. */
	readonly running: string | null
	/** What the last undo did, until something else is done. */
	readonly outcome: Outcome | null
}

const UndoContext = createContext<Undo | null>(null)

/** Takes operations back, one at a time. */
export function useUndo(): Undo {
	const undo = use(UndoContext)
	if (!undo) throw new Error('outside of the pages for employers')
	return undo
}

/** Lets its children take operations back. */
export function UndoProvider({ children }: { readonly children: React.ReactNode }) {
	const { ask, state } = useScreening()
	const [running, setRunning] = useState<string | null>(null)
	const [outcome, setOutcome] = useState<Outcome | null>(null)
	const latest = state.latest?.id
	useEffect(() => {
		if (latest) setOutcome(null)
	}, [latest])
	const undo = useCallback(
		async (operation: Operation) => {
			setRunning(operation.id)
			try {
				setOutcome({ operation, did: await ask('undo', operation.id) })
			} finally {
				setRunning(null)
			}
		},
		[ask],
	)
	const value = useMemo(() => ({ undo, running, outcome }), [undo, running, outcome])
	return <UndoContext value={value}>{children}</UndoContext>
}
