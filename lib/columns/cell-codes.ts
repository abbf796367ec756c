import { cellReader, type ReadAs } from '@/lib/sheet/reader/read-row'
import { type Dictionary, dictionary } from '@/rules/columns/dictionary'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { quickListReader } from './quick-list-reader'

/** Gives what cells of one column say a code: a place in `values`. */
export type CellCodes = {
	/** Reads a cell. An empty one has code 0; one that cannot be read has a code of its own, and its fact is not known. */
	readonly read: (text: string) => number
	readonly values: () => readonly FactValue[]
	/** The codes of cells that could not be read. */
	readonly faults: () => ReadonlySet<number>
	/** Forgets all codes once there are many; says whether it did. */
	readonly forgetIfFull: () => boolean
}

const maxCodes = 2 ** 13
const isList = ({ type }: Fact) => type === 'choices' || type === 'countries' || type === 'languages'

/** Prepares to read the cells of one column as the answers to a fact. */
export function cellCodes(fact: FactId, column?: ReadAs): CellCodes {
	const readText = isList(facts[fact]) ? quickListReader(fact, column?.meanings) : cellReader(fact, column)
	let known: Dictionary<never> = dictionary()
	const faults = new Set<number>()
	return {
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
			known = dictionary()
			faults.clear()
			return true
		},
	}
}
