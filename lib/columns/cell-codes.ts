import { type CellReader, columnReader, type ReadAs } from '@/lib/sheet/reader/read-row'
import { createDictionary, type Dictionary } from '@/rules/columns/column'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { quickListReader } from './quick-list-reader'

/** Assigns codes to what the cells of one column say: indices into `values`. */
export type CellCodes = {
	/** Reads a cell as `cellReader` does, at once if it has just been read. */
	readonly readCell: CellReader
	/** Returns a cell's code: 0 if it is empty. An unreadable cell gets its own code, whose value is "not known". */
	readonly read: (text: string) => number
	readonly values: () => readonly FactValue[]
	/** The codes of cells that could not be read. */
	readonly faults: () => ReadonlySet<number>
	/** Discards all codes if there are too many; returns whether it did. */
	readonly forgetIfFull: () => boolean
}

const maxCodes = 2 ** 13
const isList = ({ type }: Fact) => type === 'choices' || type === 'countries' || type === 'languages'

/** Creates a reader of the cells of one column as answers to a fact. */
export function cellCodes(fact: FactId, column: ReadAs = {}): CellCodes {
	const readCell = columnReader(fact, column)
	const isPlainList = isList(facts[fact]) && !column.said?.size
	const readText = isPlainList ? quickListReader(fact, column, readCell) : readCell
	let known: Dictionary<never> = createDictionary()
	const faults = new Set<number>()
	return {
		readCell,
		read: (text) => {
			const reading = readText(text)
			if (reading.kind === 'absent') return 0
			const code = known.addOnce(reading.kind === 'value' ? reading.value : null)
			if (reading.kind === 'fault') faults.add(code)
			return code
		},
		values: () => known.values,
		faults: () => faults,
		forgetIfFull: () => {
			if (known.values.length <= maxCodes) return false
			known = createDictionary()
			faults.clear()
			return true
		},
	}
}
