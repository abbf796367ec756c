import { type FactId, facts } from '@/rules/facts'
import type { Meanings } from './choices/meanings'
import type { CellReading } from './read-cell'
import { wordKey } from './text/word-key'

/** Places whose residents are Chinese citizens, or foreigners who live there: a sheet rarely says which. */
const places = ['HK', 'MO', 'TW'] as const

/** What is asked once of a column before it is read: whether a place means a citizen, and whether a yes means the card. */
export type ToConfirm = (typeof places)[number] | 'card'

/** What an entry of a fault asks to confirm, if it does. */
export function toConfirm(fact: FactId, entry: string): ToConfirm | null {
	if (fact === 'permanentResident') return entry === 'card' ? 'card' : null
	return (fact === 'nationalities' && places.find((place) => place === entry)) || null
}

/** What an answer asks to confirm, since it would make somebody need neither visa nor permit. */
function asksFor(fact: FactId, value: unknown): readonly ToConfirm[] {
	if (fact === 'permanentResident') return value === true ? ['card'] : []
	return fact === 'nationalities'
		? places.filter((place) => (value as readonly string[]).includes(place))
		: []
}

/**
 * A reading of a cell of a sheet, unless it is of a kind that has to be confirmed in its column: unconfirmed it is a
 * fault, and not known if it means something else.
 */
export function onceConfirmed(fact: FactId, reading: CellReading, meanings: Meanings = {}): CellReading {
	if (reading.kind !== 'value') return reading
	const asked = asksFor(fact, reading.value)
	const meaningOf = (entry: ToConfirm) => meanings[wordKey(entry)]
	const open = asked.find((entry) => meaningOf(entry) === undefined)
	if (open) return { kind: 'fault', problem: 'two-meanings', expected: facts[fact], entry: open }
	return asked.every((entry) => meaningOf(entry) === 'answer') ? reading : { kind: 'null' }
}
