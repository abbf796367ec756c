import { useCallback, useMemo, useState } from 'react'
import type { AskedDates } from '@/lib/screening/import/asked-dates'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { SheetChoices, SheetPreview, SheetRefusal } from '@/lib/screening/import/import-sheet'
import type { Meaning } from '@/lib/sheet/cells/choices/meanings'
import type { DateOrder } from '@/lib/sheet/cells/dates/read-date'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { withDateOrder } from '@/lib/sheet/headings/with-date-order'
import { withMeaning } from '@/lib/sheet/headings/with-meaning'
import { type SaidPlace, withSaid } from '@/lib/sheet/headings/with-said'
import { useDeskQuery } from '../desk/use-desk-query'

/** A file being imported. */
export type Import = {
	readonly file: File
	readonly choices: SheetChoices
	/** Undefined while the file is being opened. */
	readonly preview: SheetPreview | SheetRefusal | undefined
	readonly columns: readonly SheetColumn[]
}

/** The words asked about before, followed by new ones. */
const withNew = (before: readonly AskedWord[], asked: readonly AskedWord[]) => [
	...before,
	...asked.filter((one) => !before.some(({ column, key }) => column === one.column && key === one.key)),
]

type Opened = { readonly file: File; readonly choices: SheetChoices }
/** The corrections made to the opened file. */
type Corrections = {
	readonly columns: readonly SheetColumn[] | null
	readonly asked: readonly AskedWord[]
	readonly dates: readonly AskedDates[]
}

const noCorrections: Corrections = { columns: null, asked: [], dates: [] }
const noColumns: readonly SheetColumn[] = []

/** Opens a file, lets its columns be corrected, and reads all of it after each correction to say what it would add. */
export function useImport() {
	const [opened, setOpened] = useState<Opened | null>(null)
	const [corrections, setCorrections] = useState(noCorrections)
	const { answer: preview } = useDeskQuery('previewSheet', opened)
	const sheet = preview?.kind === 'sheet' ? preview : null
	const columns = corrections.columns ?? sheet?.columns ?? noColumns
	const toCheck = useMemo(
		// What the letters are, and which row is the first person's, has to be settled before anything is said of the cells.
		() =>
			opened && sheet?.hasSureHeadings && sheet.letters?.isSure !== false
				? { ...opened, columns, headingRow: sheet.headingRow }
				: null,
		[opened, sheet, columns],
	)
	const { answer: check, progress } = useDeskQuery('checkSheet', toCheck)
	const asked = withNew(corrections.asked, check?.asked ?? [])
	const dates = [
		...corrections.dates,
		...(check?.askedDates ?? []).filter(({ column }) =>
			corrections.dates.every((one) => one.column !== column),
		),
	]
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
		/** Ambiguous words, including those whose meaning has been settled. */
		asked,
		/** Columns with dates whose order is asked, including those where it has been said. */
		dates,
		open,
		close: () => start(null),
		/** Changes how a column is read. */
		use: (at: number, use: SheetColumn['use']) =>
			setCorrections({
				columns: withUse(columns, { at, use }),
				asked: asked.filter(({ column }) => column !== at),
				dates: dates.filter(({ column }) => column !== at),
			}),
		/** Says which part of the dates of a column comes first, or leaves them unread. */
		order: (at: number, order: DateOrder | null) =>
			setCorrections({ columns: withDateOrder(columns, at, order), asked, dates }),
		/** Says what the cells with a certain text stand for, or leaves them unread. */
		tell: (place: SaidPlace, means: string | null) =>
			setCorrections({ columns: withSaid(columns, place, means), asked, dates }),
		/** Settles what a word means in its column, or leaves it open. */
		mean: (word: AskedWord, meaning: Meaning | null) =>
			setCorrections({ columns: withMeaning(columns, word, meaning), asked, dates }),
	}
}
