import { readCell } from '@/lib/sheet/cells/read-cell'
import type { FactId } from '@/rules/facts'
import type { Read } from './read-entries'

/** Reads a list of countries or languages from a text box, as the cell of a sheet is read. */
export function readList(fact: FactId, text: string): Read {
	const cell = readCell(fact, text)
	if (cell.kind === 'value') return { value: cell.value }
	if (cell.kind === 'null') return { value: null }
	const fault = { type: 'custom', row: null }
	if (cell.kind === 'absent') return { fault: { ...fault, message: 'empty' } }
	return { fault: { ...fault, message: cell.problem, entry: cell.entry } }
}
