import { readCell } from '@/lib/sheet/cells/read-cell'
import { factOf } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { FactId } from '@/rules/facts'
import { decidedByNo, type Law } from './deciding'

/** An answer as a sheet has it: how often, and the first person with it. */
export type SaidAnswer = { readonly cells: number; readonly word: string; readonly name: string }

/** A column whose no decides people's results by itself, and what it says of two of them. */
export type ReadBack = {
	readonly column: number
	readonly fact: FactId
	readonly laws: readonly Law[]
	readonly no: SaidAnswer
	readonly yes: SaidAnswer | null
}

type Answers = { no: SaidAnswer | null; yes: SaidAnswer | null }

const counted = (before: SaidAnswer | null, word: string, name: string): SaidAnswer => ({
	word,
	name,
	...before,
	cells: (before?.cells ?? 0) + 1,
})

/** Collects what the deciding columns of a sheet say, those that decide most people first. */
export function readBackOf(columns: readonly SheetColumn[], asOf: string) {
	const deciding = columns.flatMap(({ use, habits }, at) => {
		const fact = factOf(use)
		return fact !== null && habits?.asksDeciding ? [{ fact, at }] : []
	})
	const answers = new Map<number, Answers>(deciding.map(({ at }) => [at, { no: null, yes: null }]))
	return {
		note({ cells, name, id }: SheetCandidate): void {
			for (const { fact, at } of deciding) {
				const { habits, meanings } = columns[at] ?? {}
				const word = (cells[at] ?? '').trim()
				const reading = readCell(fact, word, meanings, habits)
				const said = answers.get(at)
				if (!said || reading.kind !== 'value') continue
				if (reading.value === false) said.no = counted(said.no, word, name || id)
				else said.yes = counted(said.yes, word, name || id)
			}
		},
		all: (): readonly ReadBack[] =>
			deciding
				.flatMap(({ fact, at }) => {
					const { no = null, yes = null } = answers.get(at) ?? {}
					return no === null ? [] : [{ column: at, fact, laws: decidedByNo(fact, asOf), no, yes }]
				})
				.toSorted((a, b) => b.no.cells - a.no.cells),
	}
}
