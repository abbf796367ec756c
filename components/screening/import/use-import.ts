import { useCallback, useMemo, useState } from 'react'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { AskedDates } from '@/lib/screening/import/findings/asked-dates'
import type { ConfirmedColumns } from '@/lib/screening/import/forms/reuse-form'
import type { SheetChoices, SheetPreview, SheetRefusal } from '@/lib/screening/import/import-sheet'
import type { ReadBack } from '@/lib/screening/import/read-back/read-back'
import type { WordMeaning } from '@/lib/sheet/cells/choices/ambiguous-words'
import { carryChoices, placeFinder } from '@/lib/sheet/headings/carry-choices'
import { type SaidPlace, withDates, withMeaning, withPay, withSaid } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { type Sense, withSense } from '@/lib/sheet/headings/with-sense'
import { leftUnlessTaken, type SheetRowKind } from '@/lib/sheet/reader/row-kinds'
import { useDeskQuery } from '../desk/use-desk-query'

/** A file being imported. */
export type Import = {
	readonly file: File
	readonly choices: SheetChoices
	/** Undefined while the file is opening. */
	readonly preview:
		| (SheetPreview & { readonly confirmed: ConfirmedColumns | null })
		| SheetRefusal
		| undefined
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
	readonly readBack: readonly ReadBack[]
	/** The kinds of rows that are left out. */
	readonly left: readonly SheetRowKind[]
	/** The columns as corrected before the same file was opened again. */
	readonly before: readonly SheetColumn[]
}

const noCorrections: Corrections = {
	columns: null,
	asked: [],
	dates: [],
	readBack: [],
	left: leftUnlessTaken,
	before: [],
}
const noColumns: readonly SheetColumn[] = []

/** Questions about columns, moved to the columns' present places. */
const movedTo = <T extends { readonly column: number }>(
	asked: readonly T[],
	before: readonly SheetColumn[],
	now: readonly SheetColumn[],
): readonly T[] => {
	const placeOf = placeFinder(before, now)
	return asked.flatMap((one) => {
		const column = placeOf(one.column)
		return column === null ? [] : [{ ...one, column }]
	})
}

/**
 * Opens a file, lets the user correct its columns, and reads all of it after each correction to say what it would
 * add.
 */
export function useImport(role: string) {
	const [opened, setOpened] = useState<Opened | null>(null)
	const [corrections, setCorrections] = useState(noCorrections)
	const { answer: preview, progress: opening } = useDeskQuery('previewSheet', opened)
	const sheet = preview?.kind === 'sheet' ? preview : null
	const { left, before } = corrections
	const carried = useMemo(() => carryChoices(sheet?.columns ?? noColumns, before), [sheet, before])
	const columns = corrections.columns ?? carried
	const isAnew = corrections.columns === null && before.length > 0
	const askedBefore = isAnew ? movedTo(corrections.asked, before, columns) : corrections.asked
	const datesBefore = isAnew ? movedTo(corrections.dates, before, columns) : corrections.dates
	const toCheck = useMemo(
		// The encoding and the heading row have to be settled before anything is said about the cells.
		() =>
			opened && sheet?.hasSureHeadings && sheet.letters?.isSure !== false
				? { ...opened, columns, headingRow: sheet.headingRow, left, role }
				: null,
		[opened, sheet, columns, left, role],
	)
	const { answer: check, latest, latestFor, progress: checking } = useDeskQuery('checkSheet', toCheck)
	const isOfThis = latestFor?.file === opened?.file && latestFor?.choices === opened?.choices
	const asked = withNew(askedBefore, check?.asked ?? [])
	const dates = [
		...datesBefore,
		...(check?.askedDates ?? []).filter(
			({ column, doubt }) => !datesBefore.some((one) => one.column === column && one.doubt === doubt),
		),
	]
	const readBackBefore = isAnew ? movedTo(corrections.readBack, before, columns) : corrections.readBack
	const readBackNow = check?.readBack ?? []
	// What was asked stays in its place, with the counts of the last reading.
	const readBack = [
		...readBackBefore.map((one) => readBackNow.find(({ column }) => column === one.column) ?? one),
		...readBackNow.filter(({ column }) => !readBackBefore.some((one) => one.column === column)),
	]
	const open = useCallback((file: File, choices: SheetChoices = {}) => {
		setOpened({ file, choices })
		setCorrections(noCorrections)
	}, [])
	/** Questions stay visible once they are answered. */
	const correct = (changed: Partial<Corrections>) =>
		setCorrections({ columns, asked, dates, readBack, left, before, ...changed })
	const current: Import | null = opened && { ...opened, preview, columns }
	return {
		current,
		check,
		/** The last result for this file as now opened: questions stay in place while it is read again. */
		lastCheck: isOfThis ? latest : undefined,
		/** How far the file has been read while it is opened or checked. */
		progress: opening ?? checking,
		/** Ambiguous words, including those whose meaning has been settled. */
		asked,
		/** Columns that are read back, including those about which it was answered. */
		readBack,
		/** The columns that are read as was confirmed for this kind of sheet, and when; null if it is a new kind. */
		confirmed: sheet?.confirmed ?? null,
		/** Whether nothing was said of a column since its sheet was opened. */
		isAsOpened: (at: number) => columns[at] === sheet?.columns[at],
		/** Date columns with a question about how they are written, including answered ones. */
		dates,
		open,
		/** Opens the same file in another way; answers about columns are kept if their headings are the same. */
		reopen: (choices: SheetChoices) => {
			if (!opened) return
			setOpened({ ...opened, choices })
			setCorrections({ columns: null, asked, dates, readBack, left, before: columns })
		},
		close: () => {
			setOpened(null)
			setCorrections(noCorrections)
		},
		/** The kinds of rows that are left out. */
		left,
		/** Leaves rows of a kind out, or includes them. */
		leave: (kind: SheetRowKind, isLeft: boolean) => {
			const others = left.filter((one) => one !== kind)
			correct({ left: isLeft ? [...others, kind] : others })
		},
		/** Changes how a column is read. */
		use: (at: number, use: SheetColumn['use']) =>
			correct({
				columns: withUse(columns, { at, use }),
				asked: asked.filter(({ column }) => column !== at),
				dates: dates.filter(({ column }) => column !== at),
				readBack: readBack.filter(({ column }) => column !== at),
			}),
		/** Sets how the dates of a column are written. */
		tellDates: (at: number, said: Parameters<typeof withDates>[2]) =>
			correct({ columns: withDates(columns, at, said) }),
		/** Sets how the pay of a column is written. */
		pay: (at: number, said: Parameters<typeof withPay>[2]) =>
			correct({ columns: withPay(columns, at, said) }),
		/** Sets what cells with a certain text mean, or leaves them unread. */
		tell: (place: SaidPlace, means: string | null) => correct({ columns: withSaid(columns, place, means) }),
		/** Says what the answers of a column mean that is read back, or leaves it out. */
		tellSense: (one: ReadBack, sense: Sense) => correct({ columns: withSense(columns, one, sense) }),
		/** Sets what a word means in its column, or leaves it open, even if it has been answered for all sheets. */
		mean: (word: AskedWord, meaning: WordMeaning | null) =>
			correct({ columns: withMeaning(columns, word, meaning ?? (word.known ? 'open' : null)) }),
	}
}
