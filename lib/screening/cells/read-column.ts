import type { Locale } from '@/lib/i18n/locales'
import { maxColumnWork } from '@/lib/limits/limits'
import { createBudget, type WorkBudget, WorkExceeded, withinBudget } from '@/lib/limits/work-budget'
import type { Candidate, Role } from '../model/records'
import type { DeskStore } from '../store/desk-store'
import { rowsPerBatch, type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import type { CellTarget } from './cell-target'
import type { CellValue, LineHabits, LineProblem, LineReading } from './line-reading'
import { type ColumnFault, pastedLines } from './pasted-lines'
import { lineReader } from './read-line'
import { type CellStanding, standingFor } from './standing'
import { writeKnown, writeValue } from './write-line'

export type ColumnToRead = {
	readonly role: string
	readonly target: CellTarget
	/** The candidates of the rows, starting with that of the first line. */
	readonly keys: readonly string[]
	/** The pasted text, or its lines. */
	readonly text: string | readonly string[]
	readonly habits: LineHabits
	/**
	 * The meanings of lines that were not understood, by their text; empty to leave them out. A line that is said to mean
	 * what it says is confirmed.
	 */
	readonly said: ReadonlyMap<string, string>
	/** The language of the words in which values are said. */
	readonly locale: Locale
}

/** A line and the row next to it. */
export type ReadLine = {
	readonly key: string
	readonly name: string
	readonly text: string
} & (
	| { readonly what: 'empty' }
	| { readonly what: 'unread'; readonly problem: LineProblem; readonly entry?: string }
	| {
			readonly what: CellStanding
			readonly value: CellValue
			/** The current and the new value, in words. */
			readonly from: string
			readonly to: string
	  }
)

/** Each line with its row, or why the text is not a column. */
export type ReadColumn =
	| { readonly lines: readonly ReadLine[]; readonly beyond: readonly string[] }
	| { readonly fault: ColumnFault }

type Store = Pick<DeskStore, 'candidates' | 'roles'>

/** Whether a line says what a candidate already has: then there is nothing to confirm. */
const isStanding = (role: Role, candidate: Candidate | undefined, reading: LineReading) =>
	candidate !== undefined &&
	reading.kind === 'value' &&
	standingFor(role, candidate, reading.value) === 'same'

async function readLines(
	{ candidates, roles }: Store,
	{ role: id, target, keys, text, habits, said, locale }: ColumnToRead,
	{ budget, ...work }: Work & { readonly budget: WorkBudget },
): Promise<ReadColumn> {
	const pasted = typeof text === 'string' ? pastedLines(text) : { lines: text }
	if ('fault' in pasted) return pasted
	const role = roles.get(id)
	if (!role) return { lines: [], beyond: pasted.lines }
	const read = lineReader(role, target, habits)
	const readConfirmed = lineReader(role, target, { ...habits, isConfirmed: true })
	const beside = pasted.lines.slice(0, keys.length)
	const lines: ReadLine[] = []
	for (const [at, line] of beside.entries()) {
		if (at % rowsPerBatch === 0) await yieldToEventLoop(work, at, beside.length)
		const key = keys[at] ?? ''
		const candidate = candidates.get(key)
		const named = { key, name: candidate?.name || candidate?.id || '', text: line }
		const confirmed = () => withinBudget(budget, () => readConfirmed(line))
		const asRead =
			said.get(line) === line ? confirmed() : withinBudget(budget, () => read(said.get(line) ?? line))
		const reading = asRead.kind === 'fault' && isStanding(role, candidate, confirmed()) ? confirmed() : asRead
		if (!candidate || reading.kind === 'empty') lines.push({ ...named, what: 'empty' })
		else if (reading.kind === 'fault') {
			const { kind: _, ...fault } = reading
			lines.push({ ...named, what: 'unread', ...fault })
		} else {
			const { value } = reading
			lines.push({
				...named,
				what: standingFor(role, candidate, value),
				value,
				from: writeKnown(role, candidate, value, locale),
				to: writeValue(role, value, locale),
			})
		}
	}
	return { lines, beyond: pasted.lines.slice(keys.length) }
}

/**
 * Reads a pasted column for the candidates in the rows next to it. It changes nothing.
 * @returns every line in order, each with its effect; `beyond` are those for which there is no row
 */
export async function readColumn(
	store: Store,
	column: ColumnToRead,
	{ budget = createBudget(maxColumnWork), ...work }: Work & { readonly budget?: WorkBudget } = {},
): Promise<ReadColumn> {
	try {
		return await readLines(store, column, { ...work, budget })
	} catch (error) {
		if (error instanceof WorkExceeded) return { fault: 'too-long' }
		throw error
	}
}
