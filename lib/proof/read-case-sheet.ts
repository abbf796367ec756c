import { isDay } from '@/lib/day/is-day'
import { localeIds } from '@/lib/i18n/locales'
import { inOneLine } from '@/lib/i18n/one-line'
import { sayIn } from '@/lib/i18n/say'
import { maxReaderNameCharacters, maxReadingCharacters } from '@/lib/limits/limits'
import type { SheetRow } from '@/lib/sheet/sheet-row'
import { wordsOf } from '@/lib/words/messages'
import { persons } from '@/rules/persons'
import type { CaseReading } from '@/rules/persons/readings'
import { isRulesetId } from '@/rules/rulesets/ids'
import { type CaseColumn, caseColumns } from './case-columns'
import { caseMarkOf } from './case-mark'

/** What is wrong with a row of a spreadsheet, from 1. */
export type CaseFault = { readonly row: number; readonly fault: string }

type Cells = Readonly<Record<CaseColumn, string>>

const answers = (['yes', 'no'] as const).map((id) => [
	id[0],
	...localeIds.map((locale) => sayIn(locale)(wordsOf(locale).form[id]).toLowerCase()),
])

/** Whether a cell says yes, or no; null if neither. */
function agreesIn(cell: string): boolean | null {
	const [yes, no] = answers.map((words) => words.includes(cell.toLowerCase()))
	return yes ? true : no ? false : null
}

const cellsOf = ({ cells }: SheetRow) =>
	Object.fromEntries(caseColumns.map((column, at) => [column, inOneLine(cells[at] ?? '')])) as Cells

/** What a marked row says, or what is wrong with it. */
function readRow(cells: Cells, today: string): CaseReading | string {
	const { ruleset, mark, because, name, day } = cells
	const table = isRulesetId(ruleset) ? persons[ruleset] : null
	const person = table?.persons.find(({ id }) => id === cells.case)
	if (!table || !person) return `There is no case “${cells.case}” of “${ruleset}”.`
	if (mark !== caseMarkOf(person, table.asOf)) return 'The case has changed since this file was made.'
	const agrees = agreesIn(cells.agrees)
	if (agrees === null) return `“${cells.agrees}” is neither yes nor no.`
	if (!agrees && because === '') return 'Why is it not right?'
	if (because.length > maxReadingCharacters) return `The reason has over ${maxReadingCharacters} characters.`
	if (name === '' || name.length > maxReaderNameCharacters) return 'The name is missing, or too long.'
	if (!isDay(day) || day > today) return `“${day}” is no day until today, as YYYY-MM-DD.`
	const why = because === '' ? {} : { why: because }
	return { ruleset, case: cells.case, mark, agrees, ...why, name, on: day }
}

/**
 * Reads what somebody has marked in the spreadsheet of cases. Rows without a yes or no are left out; name and day hold for
 * the rows below that have none.
 * @param rows the first has the headings
 * @param today the latest possible day, YYYY-MM-DD
 */
export async function readCaseSheet(
	rows: AsyncIterable<readonly SheetRow[]>,
	today: string,
): Promise<{ readonly readings: readonly CaseReading[]; readonly faults: readonly CaseFault[] }> {
	const readings: CaseReading[] = []
	const faults: CaseFault[] = []
	let above = { name: '', day: '' }
	for await (const batch of rows)
		for (const row of batch.filter(({ number }) => number > 1)) {
			const cells = cellsOf(row)
			above = { name: cells.name || above.name, day: cells.day || above.day }
			if (cells.agrees === '') continue
			const read = readRow({ ...cells, ...above }, today)
			if (typeof read === 'string') faults.push({ row: row.number, fault: read })
			else readings.push(read)
		}
	return { readings, faults }
}

/** All readings with new ones, in the order of the cases; a new one replaces what was said of its case before. */
export function mergeReadings(
	known: readonly CaseReading[],
	added: readonly CaseReading[],
): readonly CaseReading[] {
	const keyOf = (one: Pick<CaseReading, 'ruleset' | 'case'>) => `${one.ruleset} ${one.case}`
	const all = new Map([...known, ...added].map((one) => [keyOf(one), one]))
	return Object.entries(persons).flatMap(([ruleset, table]) =>
		table.persons.flatMap(({ id }) => all.get(keyOf({ ruleset, case: id })) ?? []),
	)
}
