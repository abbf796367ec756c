import { useCallback, useEffect, useRef, useState } from 'react'
import { Cancelled } from '@/lib/screening/desk/cancelled'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { SheetCheck } from '@/lib/screening/import/check-sheet'
import type { SheetChoices, SheetPreview, SheetRefusal } from '@/lib/screening/import/import-sheet'
import type { Meaning } from '@/lib/sheet/cells/meanings'
import { withMeaning } from '@/lib/sheet/cells/with-meaning'
import { type Column, withUse } from '@/lib/sheet/headings'
import { useScreening } from '../desk/desk-context'

/** A file on its way in. */
export type Import = {
	readonly file: File
	readonly choices: SheetChoices
	/** Null while the file is opened. */
	readonly preview: SheetPreview | SheetRefusal | null
	readonly columns: readonly Column[]
}

/** What was asked before, and behind it what is asked for the first time. */
const withNew = (before: readonly AskedWord[], asked: readonly AskedWord[]) => [
	...before,
	...asked.filter((one) => !before.some(({ column, key }) => column === one.column && key === one.key)),
]

/** What was cancelled has no outcome, and is no failure. */
function unlessCancelled(error: unknown): null {
	if (error instanceof Cancelled) return null
	throw error
}

type Progress = { readonly done: number; readonly total: number }

/** Opens a file, lets its columns be corrected, and reads it to its end each time: what it would bring. */
export function useImport() {
	const { ask } = useScreening()
	const [current, setCurrent] = useState<Import | null>(null)
	const [check, setCheck] = useState<SheetCheck | null>(null)
	const [asked, setAsked] = useState<readonly AskedWord[]>([])
	const [progress, setProgress] = useState<Progress | null>(null)

	const controller = useRef<AbortController | null>(null)
	useEffect(() => () => controller.current?.abort(), [])

	const open = useCallback(
		async (file: File, choices: SheetChoices = {}) => {
			controller.current?.abort()
			controller.current = new AbortController()
			const { signal } = controller.current
			const opening: Import = { file, choices, preview: null, columns: [] }
			setCheck(null)
			setAsked([])
			setCurrent(opening)
			const preview = await ask('previewSheet', { file, choices }, { signal }).catch(unlessCancelled)
			if (!preview) return
			const columns = preview.kind === 'sheet' ? preview.columns : []
			setCurrent((now) => (now === opening ? { ...opening, preview, columns } : now))
		},
		[ask],
	)

	useEffect(() => {
		if (current?.preview?.kind !== 'sheet') return
		const controller = new AbortController()
		const { signal } = controller
		const { file, choices, columns, preview } = current
		setCheck(null)
		ask(
			'checkSheet',
			{ file, choices, columns, headingRow: preview.headingRow },
			{ signal, onProgress: (done, total) => !signal.aborted && setProgress({ done, total }) },
		)
			.then((read) => {
				if (signal.aborted) return
				setCheck(read)
				setAsked((before) => withNew(before, read.asked))
			})
			.catch(unlessCancelled)
			.finally(() => !signal.aborted && setProgress(null))
		return () => controller.abort()
	}, [ask, current])

	return {
		current,
		check,
		progress,
		/** Words that could mean two things, those whose meaning is settled by now too. */
		asked,
		open,
		close: () => {
			controller.current?.abort()
			setCurrent(null)
			setCheck(null)
			setAsked([])
		},
		/** Has a column read as something else. */
		use: (at: number, use: Column['use']) => {
			setAsked((before) => before.filter(({ column }) => column !== at))
			setCurrent((now) => now && { ...now, columns: withUse(now.columns, { at, use }) })
		},
		/** Settles what a word means in its column, or leaves it open. */
		mean: (word: AskedWord, meaning: Meaning | null) =>
			setCurrent((now) => now && { ...now, columns: withMeaning(now.columns, word, meaning) }),
	}
}
