import { maxCandidates } from '@/lib/limits/sheet-limits'
import { factColumns, type SheetCandidate } from '@/lib/sheet/reader/read-row'
import { noNotes } from '@/lib/sheet/sheet-row'
import type { FactId } from '@/rules/facts'
import { type IncomingDifference, incomingDifferences } from '../difference/differences'
import type { Field } from '../difference/incoming-person'
import { cellComparer } from '../difference/same-cells'
import type { TwinAnswers } from '../difference/twins'
import type { Candidate, SheetRecord } from '../model/records'
import type { RemovedCandidate } from '../model/removed'
import { countSensitive, withoutSensitive } from '../model/sensitive'
import type { RemovedPeople } from '../removed/removed-people'
import type { Work } from '../work/yield-to-event-loop'
import { specialRows } from './findings/special-rows'
import type { ReadEnd, SheetToRead } from './import-sheet'
import { knownRows, mergedRows } from './known-rows'
import { readBatches } from './read-batches'
import { knownRowMaker, type ReadRow, rowMaker } from './read-row'

/** What is known when a sheet is read, and the current day. */
export type KnownRecords = {
	readonly candidates: ReadonlyMap<string, Candidate>
	readonly sheets: ReadonlyMap<string, SheetRecord>
	/** Those who were deleted; absent if nobody was. */
	readonly removed?: RemovedPeople
	readonly on: string
}

/** The rows of deleted people, by number, to import nevertheless, and the reason given. */
export type BringBack = { readonly rows: 'all' | readonly number[]; readonly reason: string }

/** How a sheet's rows are compared with what is stored. */
export type ComparisonOptions = {
	/** The user's answers about possible duplicates. */
	readonly twins?: TwinAnswers
	/** Whether cells without an answer count as differences from a known answer. */
	readonly withBlanks?: boolean
	/** The rows of deleted people to import nevertheless, and why; the others are left out. */
	readonly bringBack?: BringBack
}

/** A row, the candidate that it is about, and how it differs. */
export type IncomingRow = {
	readonly row: ReadRow
	/** Null for a new one. */
	readonly known: Candidate | null
	/** The row's possible duplicate that the user was asked about. */
	readonly twin: Candidate | null
	/** The record of the person's deletion, if they are brought back. */
	readonly removed: RemovedCandidate | null
	/** How many sensitive answers of the row are left out because the person withdrew their consent. */
	readonly withheld: number
	readonly differences: readonly IncomingDifference[]
	/** Whether a field's cell has the same text as when the candidate was imported. */
	readonly isSameCell: (field: Field) => boolean
	/** Whether this is so for all cells, under the same headings. */
	readonly isSameRow: boolean
}

type Visit = {
	/**
	 * Called with each row in order; returns the candidate as changed by the row, for later rows of the same person.
	 */
	readonly take: (row: IncomingRow) => () => Candidate
	/** Called with each row that is left out. */
	readonly leave?: (row: ReadRow) => void
	/** Called with each row of a deleted person, before it is imported or left out. */
	readonly meet?: (row: ReadRow, removed: RemovedCandidate) => void
	/** Called with each row of a record that was merged into a person in another row: it changes nothing. */
	readonly takeMerged: () => void
}

/**
 * Reads the rows of a sheet, at most `maxCandidates`, and compares each with the candidate that it is about.
 * @returns how reading ended; null if the whole sheet was read
 */
export async function readIncoming(
	{ twins = {}, withBlanks = false, bringBack, ...sheet }: SheetToRead & ComparisonOptions,
	{ candidates, sheets, removed, on }: KnownRecords,
	{ take, leave, meet, takeMerged }: Visit,
	work: Work,
): Promise<ReadEnd['ends']> {
	const { columns } = sheet
	const headings = columns.map(({ heading }) => heading)
	const mapping = columns.map(({ use }) => use)
	const cells = cellComparer(sheets, { headings, mapping })
	const blanksOf = withBlanks ? factColumns(columns).map(({ fact }) => fact) : []
	const same = new Map<number, Candidate>()
	const earlier = new Map<number, Candidate | null>()
	for (const [row, answer] of Object.entries(twins)) {
		const candidate = typeof answer.with === 'string' ? candidates.get(answer.with) : undefined
		if (answer.is === 'same' && candidate) same.set(Number(row), candidate)
		if (typeof answer.with === 'number') earlier.set(answer.with, null)
	}
	const find = knownRows(candidates.values(), same)
	const twinOf = ({ number }: ReadRow): Candidate | null => {
		const answer = twins[number]
		if (answer === undefined) return null
		const one = typeof answer.with === 'number' ? earlier.get(answer.with) : candidates.get(answer.with)
		return one ?? null
	}
	const joined = (row: ReadRow) => {
		const answer = twins[row.number]
		return answer?.is === 'same' && typeof answer.with === 'number' ? twinOf(row) : null
	}
	const asRow = rowMaker(columns, on)
	const mergedInto = mergedRows(candidates.values())
	const intoOf = (row: ReadRow) => (twins[row.number] === undefined ? mergedInto(row) : null)
	const asKnown = knownRowMaker(asRow, (row) => joined(row) ?? (intoOf(row) ? null : find(row)))
	const special = specialRows(columns, sheet.left)

	const back = new Set(bringBack?.rows === 'all' ? [] : bringBack?.rows)
	const comesBack = ({ number }: ReadRow) => bringBack?.rows === 'all' || back.has(number)

	function held(
		{ row: read, known }: ReturnType<typeof asKnown>,
		gone: RemovedCandidate | null,
	): IncomingRow {
		const row = known?.withdrawn ? withoutSensitive(read, mapping) : read
		const isSameCell = (field: Field) => known !== null && cells.isSameCell(known, row.cells, field)
		const isUnreadable = (fact: FactId) => row.faults.some((fault) => fault.fact === fact)
		return {
			row,
			known,
			twin: twinOf(row),
			removed: gone,
			withheld: row === read ? 0 : countSensitive(read),
			differences: known ? incomingDifferences(known, row, { isSameCell, blanksOf, isUnreadable }) : [],
			isSameCell,
			isSameRow: known !== null && cells.isSameRow(known, row.cells),
		}
	}

	/** The candidates with rows of their own, and the rows that wait until all of these are known. */
	const standing = new Set<string>()
	const merged: { readonly candidate: SheetCandidate; readonly into: Candidate }[] = []
	function takeWaiting() {
		for (const { candidate, into } of merged) {
			if (standing.has(into.key)) takeMerged()
			else take(held(knownRowMaker(asRow, () => into)(candidate), null))
			standing.add(into.key)
		}
	}

	let count = 0
	const reading = readBatches(sheet, work)
	let step = await reading.next()
	for (; !step.done && count < maxCandidates; step = await reading.next()) {
		const { columns: batch, candidateOf } = step.value
		for (let at = 0; at < batch.count && count < maxCandidates; at++) {
			const candidate = candidateOf(at)
			if (special.isLeft(candidate)) {
				leave?.(asRow(candidate))
				continue
			}
			const found = asKnown(candidate)
			const into = found.known ? null : intoOf(found.row)
			const gone = (!found.known && !into && removed?.withId(found.row.id)) || null
			if (gone) {
				meet?.(found.row, gone)
				if (!comesBack(found.row)) continue
			}
			count++
			if (into) {
				merged.push({ candidate, into })
				continue
			}
			if (found.known) standing.add(found.known.key)
			const incoming = held(found, gone)
			const resultOf = take(incoming)
			if (earlier.has(incoming.row.number)) earlier.set(incoming.row.number, resultOf())
		}
	}
	takeWaiting()
	if (step.done) return step.value.ends
	await reading.return({ notes: noNotes, ends: null })
	return null
}
