import type { Candidate } from '../model/records'
import type { IncomingPerson } from './incoming-person'
import { byName, canBeSameName, mayBeSamePerson } from './same-name'

/** A row that may be about a known candidate, or about the person in an earlier row of the same sheet. */
export type Twin = {
	readonly row: number
	/** The key of the candidate, or the number of the earlier row. */
	readonly with: string | number
}

/** The user's answer about such a row: the same person, or two people. Without an answer they are two. */
export type TwinAnswer = Pick<Twin, 'with'> & { readonly is: 'same' | 'two' }
export type TwinAnswers = Readonly<Record<number, TwinAnswer>>

type Row = IncomingPerson & { readonly number: number }

/** Finds possible duplicates among the rows of a sheet. */
export function twinFinder(candidates: ReadonlyMap<string, Candidate>) {
	let named: ReturnType<typeof byName> | undefined
	const byAddress = new Map<string, { readonly row: number; readonly name: string; readonly id: string }>()
	const sameAddress: Twin[] = []
	/** Rows for which no candidate was found, with the keys of candidates of the same name. */
	const sameName: { readonly row: number; readonly keys: readonly string[] }[] = []

	function noteAddress({ email, number, name, id }: Row, isNew: boolean): boolean {
		if (email === undefined) return false
		const before = byAddress.get(email)
		if (!before) {
			byAddress.set(email, { row: number, name, id })
			return false
		}
		const isOther = id !== '' && before.id !== '' && id !== before.id
		if (!isNew || isOther || !canBeSameName(name, before.name)) return false
		sameAddress.push({ row: number, with: before.row })
		return true
	}
	return {
		/** Records a row; to be called in the order of the sheet. */
		note(row: Row, isNew: boolean): void {
			if (noteAddress(row, isNew) || !isNew || candidates.size === 0) return
			named ??= byName(candidates.values())
			const keys = named(row.name)
				.filter((known) => mayBeSamePerson(row, known))
				.map(({ key }) => key)
			if (keys.length > 0) sameName.push({ row: row.number, keys })
		},

		/**
		 * The rows to ask about, in order; each candidate is asked about once.
		 * @param found the keys of the candidates that were found for rows
		 */
		all(found: ReadonlySet<string>): readonly Twin[] {
			const asked = new Set<string>()
			const named = sameName.flatMap(({ row, keys }) => {
				const key = keys.find((one) => !found.has(one) && !asked.has(one))
				if (key === undefined) return []
				asked.add(key)
				return [{ row, with: key }]
			})
			return [...sameAddress, ...named].toSorted((a, b) => a.row - b.row)
		},
	}
}
