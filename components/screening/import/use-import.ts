import { useCallback, useMemo, useState } from 'react'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { SheetChoices, SheetPreview, SheetRefusal } from '@/lib/screening/import/import-sheet'
import type { Meaning } from '@/lib/sheet/cells/meanings'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { withMeaning } from '@/lib/sheet/headings/with-meaning'
import { useDeskQuery } from '../desk/use-desk-query'

/** A file on its way in. */
export type Import = {
	readonly file: File
	readonly choices: SheetChoices
	/** Undefined while the file is opened. */
	readonly preview: SheetPreview | SheetRefusal | undefined
	readonly columns: readonly SheetColumn[]
}

/** What was asked before, and behind it what is asked for the first time. */
const withNew = (before: readonly AskedWord[], asked: readonly AskedWord[]) => [
	...before,
	...asked.filter((one) => !before.some(({ column, key }) => column === one.column && key === one.key)),
]

type Opened = { readonly file: File; readonly choices: SheetChoices }
/** What somebody has settled about the opened file. */
type Corrections = { readonly columns: readonly SheetColumn[] | null; readonly asked: readonly AskedWord[] }

const noCorrections: Corrections = { columns: null, asked: [] }
const noColumns: readonly SheetColumn[] = []

/** Opens a file, lets its columns be corrected, and reads it to its end each time: what it would bring. */
export function useImport() {
	const [opened, setOpened] = useState<Opened | null>(null)
	const [corrections, setCorrections] = useState(noCorrections)
	const { answer: preview } = useDeskQuery('previewSheet', opened)
	const sheet = preview?.kind === 'sheet' ? preview : null
	const columns = corrections.columns ?? sheet?.columns ?? noColumns
	const toCheck = useMemo(
		() => opened && sheet && { ...opened, columns, headingRow: sheet.headingRow },
		[opened, sheet, columns],
	)
	const { answer: check, progress } = useDeskQuery('checkSheet', toCheck)
	const asked = withNew(corrections.asked, check?.asked ?? [])
	const start = useCallback((next: Opened | null) => {
		setOpened(next)
		setCorrections(noCorrections)
	}, [])
	const open = useCallback((file: File, choices: SheetChoices = {}) => start({ file, choices }), [start])
	const current: Import | null = opened && { ...opened, preview, columns }
	return {
		current,
		check,
		progress,
		/** Words that could mean two things, those whose meaning is settled by now too. */
		asked,
		open,
		close: () => start(null),
		/** Has a column read as something else. */
		use: (at: number, use: SheetColumn['use']) =>
			setCorrections({
				columns: withUse(columns, { at, use }),
				asked: asked.filter(({ column }) => column !== at),
			}),
		/** Settles what a word means in its column, or leaves it open. */
		mean: (word: AskedWord, meaning: Meaning | null) =>
			setCorrections({ columns: withMeaning(columns, word, meaning), asked }),
	}
}
