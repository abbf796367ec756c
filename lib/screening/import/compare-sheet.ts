import { maxAskedTwins } from '@/lib/limits/sheet-limits'
import { type DifferenceList, differenceList } from '../difference/difference-list'
import { isNoAnswer } from '../difference/differences'
import { goneFrom } from '../difference/gone'
import type { IncomingPerson } from '../difference/incoming-person'
import { rowsLeftOut } from '../difference/rows-left-out'
import { type Twin, type TwinAnswer, twinFinder } from '../difference/twins'
import type { Candidate } from '../model/records'
import type { RemovedCandidate } from '../model/removed'
import type { Work } from '../work/yield-to-event-loop'
import { withSettledMeanings } from './check-sheet'
import type { ReadEnd } from './import-sheet'
import { type IncomingRow, type KnownRecords, readIncoming } from './incoming-rows'
import { readBatches } from './read-batches'
import { rowMaker } from './read-row'
import { saveRow } from './save-row'
import type { SheetToTake } from './take-sheet'

/** A row with what identifies the person. */
export type NamedRow = { readonly row: number; readonly id: string; readonly name: string }

/**
 * A row about a person who was deleted, with the day, and whether it was by a person or at the end of the retention
 * period.
 */
export type DeletedRow = NamedRow & Pick<RemovedCandidate, 'on' | 'why'>

/** A possible duplicate to ask about, with the answer so far and the row's values. */
export type AskedTwin = Twin & {
	readonly is: TwinAnswer['is'] | null
	readonly incoming: IncomingPerson | null
	/** The values of the earlier row, or of the candidate. */
	readonly other: IncomingPerson | null
}

/** What importing a sheet would change, before any choices are made. */
export type SheetComparison = {
	readonly file: string
	readonly day: string
	readonly list: DifferenceList
	/** The candidate at an index of the list. */
	readonly personAt: (place: number) => Candidate | undefined
	/** The number of new candidates, and the first of them. */
	readonly fresh: number
	readonly firstFresh: readonly NamedRow[]
	/** Rows of known candidates without any difference. */
	readonly unchanged: number
	/** The number of cells without an answer for facts that have one. */
	readonly blanks: number
	/** The keys of candidates who came from an earlier sheet with the same headings and are missing from this one. */
	readonly gone: readonly string[]
	/** Sensitive answers that are left out because the people withdrew their consent. */
	readonly withheld: number
	/** Rows of people who were deleted from this device, which are left out unless they are chosen. */
	readonly deleted: readonly DeletedRow[]
	/** All possible duplicates; the first ones, which are shown, include their rows. */
	readonly twins: readonly Twin[]
	readonly asked: readonly AskedTwin[]
	readonly ends: ReadEnd['ends']
}

/** The maximum number of new people who are named. */
const maxNamed = 50

/** Reads a sheet to the end and compares it with what is stored; nothing is stored. */
export async function compareSheet(
	given: SheetToTake,
	known: KnownRecords,
	work: Work,
): Promise<SheetComparison> {
	const { candidates, sheets, on } = known
	const toTake = await withSettledMeanings({ ...given, withBlanks: true }, on, work)
	const { roles, twins: answers = {}, columns } = toTake
	const list = differenceList()
	const others = new Map<number, Candidate>()
	const finder = twinFinder(candidates)
	const found = new Set<string>()
	const leftOut = rowsLeftOut()
	const firstFresh: NamedRow[] = []
	const deleted: DeletedRow[] = []
	const counts = { fresh: 0, unchanged: 0, blanks: 0, withheld: 0 }

	function note({ row, known: one, differences, withheld }: IncomingRow) {
		finder.note(row, one === null)
		if (one === null) {
			if (counts.fresh++ < maxNamed) firstFresh.push({ row: row.number, id: row.id, name: row.name })
			return
		}
		found.add(one.key)
		counts.withheld += withheld
		const blanks = differences.filter(isNoAnswer).length
		counts.blanks += blanks
		const shown = given.withBlanks ? differences : differences.filter((one) => !isNoAnswer(one))
		if (shown.length === 0) {
			counts.unchanged++
			return
		}
		if (candidates.get(one.key) !== one) others.set(list.count(), one)
		list.add({ key: one.key, row: row.number, differences: shown })
	}

	const ends = await readIncoming(
		toTake,
		known,
		{
			take(incoming) {
				note(incoming)
				return () => saveRow(incoming, { roles, sheet: '', choices: {}, on }).candidate
			},
			leave: leftOut.note,
			meet: ({ number, id, name }, { on: day, why }) => deleted.push({ row: number, id, name, on: day, why }),
			takeMerged: () => counts.unchanged++,
		},
		work,
	)
	const headings = columns.map(({ heading }) => heading)
	const gone = ends
		? []
		: goneFrom(candidates.values(), { sheets, headings, roles, found }).filter(leftOut.lacks)
	const isSaid = ({ row }: Twin) => answers[row] !== undefined
	const said = Object.entries(answers).map(([row, { with: other }]) => ({ row: Number(row), with: other }))
	const twins = [...finder.all(found).filter((twin) => !isSaid(twin)), ...said].toSorted(
		(a, b) => a.row - b.row,
	)
	return {
		...counts,
		file: given.file.name,
		day: on,
		list,
		personAt: (place) => others.get(place) ?? candidates.get(list.at(place).key),
		firstFresh,
		gone: gone.map(({ key }) => key),
		deleted,
		twins,
		asked: await askedTwins(toTake, twins.slice(0, maxAskedTwins), known, work),
		ends,
	}
}

/** The possible duplicates with their rows' values, for which the sheet is read again. */
async function askedTwins(
	sheet: SheetToTake,
	twins: readonly Twin[],
	{ candidates, on }: KnownRecords,
	work: Work,
): Promise<readonly AskedTwin[]> {
	if (twins.length === 0) return []
	const wanted = new Set(
		twins.flatMap(({ row, with: other }) => (typeof other === 'number' ? [row, other] : [row])),
	)
	const rows = new Map<number, IncomingPerson>()
	const asRow = rowMaker(sheet.columns, on)
	for await (const { columns: batch, rowOf, candidateOf } of readBatches(sheet, work)) {
		for (let at = 0; at < batch.count; at++) {
			const { number } = rowOf(at)
			if (!wanted.has(number)) continue
			const { id, name, email, birthDate, facts } = asRow(candidateOf(at))
			const own = { ...(email !== undefined && { email }), ...(birthDate !== undefined && { birthDate }) }
			rows.set(number, { id, name, facts, ...own })
		}
		if (rows.size === wanted.size) break
	}
	const otherOf = (other: Twin['with']) =>
		(typeof other === 'number' ? rows.get(other) : candidates.get(other)) ?? null
	return twins.map((twin) => ({
		...twin,
		is: sheet.twins?.[twin.row]?.is ?? null,
		incoming: rows.get(twin.row) ?? null,
		other: otherOf(twin.with),
	}))
}
