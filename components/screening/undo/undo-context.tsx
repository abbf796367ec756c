import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { AnswerOf } from '@/lib/screening/desk/desk-protocol'
import type { NamedOperation } from '@/lib/screening/log/operation-about'
import { useScreening } from '../desk/desk-context'
import { useHeldKeys } from '../keys/keys-context'

/** The result of an undo or a redo, and the operation that it undid or redid. */
export type UndoReport = { readonly operation: NamedOperation } & (
	| { readonly way: 'undo'; readonly did: AnswerOf<'undo'> }
	| { readonly way: 'redo'; readonly did: AnswerOf<'redo'> }
)

type Undo = {
	/** Undoes an operation; the bar shows the result. */
	readonly undo: (operation: NamedOperation) => Promise<void>
	/** Redoes what the last undo undid; null if that is not possible. */
	readonly redo: (() => Promise<void>) | null
	/** The id of the operation that is being undone or redone. */
	readonly running: string | null
	/** The result of the last undo or redo, until something else is done. */
	readonly outcome: UndoReport | null
	/** What a view has to say of the latest operation, in place of its name, until something else is done. */
	readonly news: string | null
	readonly tell: (news: string) => void
}

const UndoContext = createContext<Undo | null>(null)

/** Undoes and redoes operations, one at a time. */
export function useUndo(): Undo {
	const undo = use(UndoContext)
	if (!undo) throw new Error('outside of the pages for employers')
	return undo
}

/** Lets its children undo and redo operations. */
export function UndoProvider({ children }: { readonly children: React.ReactNode }) {
	const { change, state } = useScreening()
	const [running, setRunning] = useState<string | null>(null)
	const [outcome, setOutcome] = useState<UndoReport | null>(null)
	useHeldKeys(running !== null)
	const latest = state.latest?.id
	const [told, setTold] = useState<{ readonly news: string; readonly of: string | undefined } | null>(null)
	useEffect(() => {
		// A redone operation is the latest one from then on.
		if (latest)
			setOutcome((before) => (before?.way === 'redo' && before.operation.id === latest ? before : null))
	}, [latest])
	const run = useCallback(async (operation: NamedOperation, act: () => Promise<UndoReport>) => {
		setRunning(operation.id)
		try {
			setOutcome(await act())
		} finally {
			setRunning(null)
		}
	}, [])
	const undo = useCallback(
		(operation: NamedOperation) =>
			run(operation, async () => ({ way: 'undo', operation, did: await change('undo', operation.id) })),
		[change, run],
	)
	const redo = useMemo(() => {
		if (outcome?.way !== 'undo' || !outcome.did || 'fault' in outcome.did || !outcome.did.redo) return null
		const { operation, did } = outcome
		const id = did.redo as string
		return () => run(operation, async () => ({ way: 'redo', operation, did: await change('redo', id) }))
	}, [change, run, outcome])
	const tell = useCallback((news: string) => setTold({ news, of: latest }), [latest])
	const news = told && told.of === latest && outcome === null ? told.news : null
	const value = useMemo(
		() => ({ undo, redo, running, outcome, news, tell }),
		[undo, redo, running, outcome, news, tell],
	)
	return <UndoContext value={value}>{children}</UndoContext>
}
