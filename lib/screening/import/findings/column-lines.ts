import { maxVotedColumns } from '@/lib/limits/sheet-limits'
import { factOf } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { FieldValue } from '../../difference/incoming-person'
import type { CellFault } from '../../model/records'

/** What a cell of a person says and is read as; without `value` it is not read, and null is "not known". */
export type LinePerson = {
	readonly name: string
	/** Several where a column is made from others. */
	readonly texts: readonly string[]
	readonly value?: FieldValue
}

/** What a column says: how many of its cells are filled and read, and two people whose cells differ. */
export type ColumnLine = {
	readonly column: number
	/** What it was read as. */
	readonly use: SheetColumn['use']
	readonly cells: number
	readonly read: number
	readonly people: readonly LinePerson[]
}

/** The maximum length of a cell that is shown. */
const maxShownCharacters = 60
const peopleShown = 2

/** A row with the faults of its cells. */
type Row = Omit<SheetCandidate, 'faults'> & { readonly faults: readonly Pick<CellFault, 'fact'>[] }

type Counted = { cells: number; read: number; people: LinePerson[] }

/** Collects what the first columns of a sheet say. */
export function columnLines(columns: readonly SheetColumn[]) {
	const counted = columns
		.map((column, at) => ({ column, at, fact: factOf(column.use) }))
		.filter(({ column, at }) => at < maxVotedColumns || column.use !== null)
		.map((one): typeof one & Counted => ({ ...one, cells: 0, read: 0, people: [] }))

	const textsOf = ({ joins }: SheetColumn, at: number, cells: readonly string[]) =>
		(joins?.map((part) => cells[part.at] ?? '') ?? [cells[at] ?? '']).filter((text) => text.trim() !== '')

	return {
		note({ cells, faults, facts, birthDate, name, id }: Row): void {
			for (const one of counted) {
				const { column, at, fact, people } = one
				if ((cells[at] ?? '') === '') continue
				one.cells++
				const value = fact !== null ? facts[fact] : column.use === 'birthDate' ? birthDate : undefined
				const isRead = fact === null && column.use !== 'birthDate' ? column.use !== null : value !== undefined
				if (isRead) one.read++
				if (people.length >= peopleShown) continue
				const texts = textsOf(column, at, cells).map((text) => text.slice(0, maxShownCharacters))
				if (people.some((before) => before.texts.join() === texts.join())) continue
				const isFaulty = faults.some((fault) => fault.fact !== null && fault.fact === fact)
				people.push({ name: name || id, texts, ...(value !== undefined && !isFaulty && { value }) })
			}
		},
		all: (): readonly ColumnLine[] =>
			counted.map(({ at, column, cells, read, people }) => ({
				column: at,
				use: column.use,
				cells,
				read,
				people,
			})),
	}
}
