import { type FactId, facts } from '@/rules/facts'
import type { Meanings } from './choices/ambiguous-words'
import type { CellReading } from './read-cell'
import { type Habits, noHabits } from './reading/habits'
import { wordKey } from './text/word-key'

/** Places whose residents are Chinese citizens, or foreigners who live there: a sheet rarely says which. */
const places = ['HK', 'MO', 'TW'] as const

/** A yes, or any other answer, and a no under a heading that does not say what they mean. */
export const sensesToConfirm = ['sense-yes', 'sense-no'] as const

/**
 * What is asked once of a column before it is read: whether a place means a citizen, whether a yes means the card, and
 * what a yes or a no means where the heading leaves it open.
 */
export type ColumnQuestion = (typeof places)[number] | 'card' | (typeof sensesToConfirm)[number]

/** Whether what is asked to confirm is the sense of a column's answers. */
export const isSense = (confirm: ColumnQuestion | undefined): boolean =>
	sensesToConfirm.some((one) => one === confirm)

/** What an entry of a fault asks to confirm, if it does. */
export function toConfirm(fact: FactId, entry: string): ColumnQuestion | null {
	if (fact === 'permanentResident' && entry === 'card') return entry
	const sense = sensesToConfirm.find((one) => one === entry)
	return sense ?? ((fact === 'nationalities' && places.find((place) => place === entry)) || null)
}

/** How the cells of a column are read: its habits, and what was said of its words. */
type ReadAs = { readonly meanings?: Meanings | undefined; readonly habits?: Habits | undefined }

/**
 * What an answer asks to confirm, since it would make somebody need neither visa nor permit, or since its opposite may
 * be meant.
 */
function asksFor(
	fact: FactId,
	value: unknown,
	{ habits: { asksSense, asksDeciding } = noHabits }: ReadAs,
): readonly ColumnQuestion[] {
	if (fact === 'permanentResident' && value === true) return ['card']
	if (asksSense || asksDeciding) return [value === false ? 'sense-no' : 'sense-yes']
	return fact === 'nationalities'
		? places.filter((place) => (value as readonly string[]).includes(place))
		: []
}

/**
 * A reading of a cell of a sheet, unless it is of a kind that has to be confirmed in its column: unconfirmed it is a
 * fault, and not known if it means something else.
 */
export function onceConfirmed(fact: FactId, reading: CellReading, readAs: ReadAs = {}): CellReading {
	if (reading.kind !== 'value') return reading
	const { meanings = {} } = readAs
	const asked = asksFor(fact, reading.value, readAs)
	const meaningOf = (entry: ColumnQuestion) => meanings[wordKey(entry)]
	const open = asked.find((entry) => meaningOf(entry) === undefined)
	if (open) return { kind: 'fault', problem: 'two-meanings', expected: facts[fact], entry: open }
	if (asked.some((entry) => meaningOf(entry) === 'opposite'))
		return typeof reading.value === 'boolean' ? { kind: 'value', value: !reading.value } : { kind: 'null' }
	return asked.every((entry) => meaningOf(entry) === 'answer') ? reading : { kind: 'null' }
}
