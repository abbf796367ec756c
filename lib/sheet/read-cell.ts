import { maxCellCharacters } from '@/lib/limits/limits'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { tidy } from './fold'
import { readAmount } from './read-amount'
import { readCountries, readLanguages, readOptions } from './read-list'
import { isNone, isUnsure, optionOf, yesNoOf } from './vocabulary'

/** What is wrong with a cell. */
export type CellProblem =
	/** Nothing of the expected kind. */
	| 'unreadable'
	/** Could be read in two ways, such as 1,5. */
	| 'ambiguous'
	| 'not-whole'
	| 'out-of-range'
	/** An option, country or language that is not known. */
	| 'unknown-entry'
	/** A country that is no answer to this question. */
	| 'not-allowed'
	/** A language without a level, or with one that is not known. */
	| 'no-level'
	/** "None of these" or "not sure" beside other entries. */
	| 'contradiction'
	| 'too-many'
	| 'too-long'

export type CellFault = {
	readonly kind: 'fault'
	readonly problem: CellProblem
	/** What would be read: the fact's own type, range or options. */
	readonly expected: Fact
	/** The entry of a list that is at fault. */
	readonly entry?: string
}

/** What a cell says: nothing, "not sure", a valid answer, or something that cannot be read. */
export type CellReading =
	| { readonly kind: 'absent' }
	| { readonly kind: 'null' }
	| { readonly kind: 'value'; readonly value: NonNullable<FactValue> }
	| CellFault

/** A value as read, or what is wrong. */
export type Reading =
	| { readonly value: NonNullable<FactValue> }
	| { readonly problem: CellProblem; readonly entry?: string }

/** Nothing that could be tidied. */
const plain = /^[\dA-Za-z]+$/
const onlyDigits = /^\d+$/
const absent = { kind: 'absent' } as const
const unknown = { kind: 'null' } as const

/**
 * Reads one cell as the answer to a fact: in the words of any shipped language, and in the other ways that the contract
 * names. A pure function of both, so that a reading may be kept. A value is valid by the fact's schema, and what cannot
 * be read is a fault, never a silent no.
 */
export function readCell(fact: FactId, text: string): CellReading {
	const expected: Fact = facts[fact]
	if (text.length > maxCellCharacters) {
		return text.trim() === '' ? absent : { kind: 'fault', problem: 'too-long', expected }
	}
	const tidied = plain.test(text) ? text : withoutTextMark(tidy(text))
	if (tidied === '') return absent
	if (!onlyDigits.test(tidied) && isUnsure(tidied)) return unknown
	const reading = readValue(fact, expected, tidied)
	return 'value' in reading
		? { kind: 'value', value: reading.value }
		: { kind: 'fault', expected, ...reading }
}

/** People who type into a spreadsheet put an apostrophe before what is to stay text. */
const withoutTextMark = (text: string) => (text.startsWith("'") ? text.slice(1).trim() : text)

function readValue(fact: FactId, kind: Fact, text: string): Reading {
	switch (kind.type) {
		case 'yes-no': {
			const value = yesNoOf(text)
			return value === undefined ? { problem: 'unreadable' } : { value }
		}
		case 'choice': {
			const value = optionOf(fact, text)
			return value === undefined ? { problem: 'unknown-entry' } : ({ value } as Reading)
		}
		case 'choices':
			return isNone(text) ? { value: [] } : readOptions(fact, text)
		case 'languages':
			return isNone(text) ? { value: [] } : readLanguages(kind, text)
		case 'countries':
			return readCountries(kind, text)
		default:
			return readAmount(kind, text)
	}
}
