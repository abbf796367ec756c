import type { Candidate, SheetRecord } from '../model/records'
import type { Field } from './incoming-person'

/** The headings of a sheet's cells, and what they were read as. */
export type CellPlaces = Pick<SheetRecord, 'headings' | 'mapping'>

const separator = '\u001f'

const fieldOf = (use: string) => (use === 'firstName' || use === 'lastName' ? 'name' : use)

function placesIn({ mapping }: CellPlaces): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>()
	for (const [at, use] of mapping.entries()) {
		if (use === null) continue
		const field = fieldOf(use)
		places.set(field, [...(places.get(field) ?? []), at])
	}
	return places
}

const textAt = (cells: readonly string[] = [], places: readonly number[] = []) =>
	places.map((at) => (cells[at] ?? '').trim()).join(separator)

const isSameText = (a: readonly string[] = [], b: readonly string[] = []) => {
	const length = Math.max(a.length, b.length)
	for (let at = 0; at < length; at++) if ((a[at] ?? '') !== (b[at] ?? '')) return false
	return true
}

const areSamePlaces = (a: CellPlaces, b: CellPlaces) =>
	isSameText(a.headings, b.headings) && JSON.stringify(a.mapping) === JSON.stringify(b.mapping)

/**
 * Compares the rows of a sheet with those that candidates came from.
 * @param sheets the known sheets
 * @param now the headings of the incoming sheet, and what they were read as
 */
export function cellComparer(sheets: ReadonlyMap<string, SheetRecord>, now: CellPlaces) {
	const placesNow = placesIn(now)
	const places = new Map<string, ReturnType<typeof placesIn>>()
	const same = new Map<string, boolean>()
	const sheetOf = ({ source }: Candidate) => (source.kind === 'sheet' ? sheets.get(source.sheet) : undefined)
	const placesOf = (sheet: SheetRecord) => {
		const known = places.get(sheet.id) ?? placesIn(sheet)
		places.set(sheet.id, known)
		return known
	}
	return {
		/** Whether a field's cell has the same text as when the candidate was imported. */
		isSameCell(known: Candidate, cells: readonly string[], field: Field): boolean {
			const sheet = sheetOf(known)
			if (!sheet || !placesNow.has(field)) return false
			const before = placesOf(sheet).get(field)
			return before !== undefined && textAt(known.cells, before) === textAt(cells, placesNow.get(field))
		},

		/** Whether a candidate came with the same cells under the same headings. */
		isSameRow(known: Candidate, cells: readonly string[]): boolean {
			const sheet = sheetOf(known)
			if (!sheet) return false
			const areSame = same.get(sheet.id) ?? areSamePlaces(sheet, now)
			same.set(sheet.id, areSame)
			return areSame && isSameText(known.cells, cells)
		},
	}
}
