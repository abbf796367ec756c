import { type CellFault, type CellReading, readCell } from '@/lib/sheet/read-cell'
import { type Dictionary, dictionary } from '@/rules/columns/dictionary'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { quickListReader } from './quick-list-reader'

/** Gives what cells of one column say a code: a place in `values`. */
export type ColumnReader = {
	/** Reads a cell. An empty one has code 0; one that cannot be read has a code whose value is not known. */
	readonly read: (text: string) => number
	readonly values: () => readonly FactValue[]
	/** Why the cell of a code could not be read. */
	readonly faultOf: (code: number) => CellFault | undefined
	readonly hasFaults: () => boolean
	/** Forgets all codes once there are many; says whether it did. */
	readonly forgetIfFull: () => boolean
}

const mostCodes = 2 ** 13
const isList = ({ type }: Fact) => type === 'choices' || type === 'countries' || type === 'languages'

/** Makes ready to read the cells of one column as the answers to a fact. */
export function columnReader(fact: FactId): ColumnReader {
	const readText = isList(facts[fact]) ? quickListReader(fact) : (text: string) => readCell(fact, text)
	let known: Dictionary<never> = dictionary()
	const faults = new Map<number, CellFault>()
	const codeOf = (reading: CellReading): number => {
		switch (reading.kind) {
			case 'absent':
				return 0
			case 'value':
				return known.addOnce(reading.value)
			case 'null':
				return known.addOnce(null)
			case 'fault': {
				const code = known.addOnce(null)
				faults.set(code, reading)
				return code
			}
		}
	}
	return {
		read: (text) => codeOf(readText(text)),
		values: () => known.values,
		faultOf: (code) => faults.get(code),
		hasFaults: () => faults.size > 0,
		forgetIfFull: () => {
			if (known.values.length <= mostCodes) return false
			known = dictionary()
			faults.clear()
			return true
		},
	}
}
