import { tidy } from '@/lib/i18n/tidy'
import { maxCellCharacters } from '@/lib/limits/sheet-limits'
import { spend } from '@/lib/limits/work-budget'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { type Meanings, optionsThatCouldBe } from './choices/ambiguous-words'
import { readChoice } from './choices/read-choice'
import { readCountries } from './lists/read-countries'
import { readLanguages, readOptions } from './lists/read-list'
import { readAmount } from './numbers/read-amount'
import { type Habits, noHabits } from './reading/habits'
import type { CellProblem, ReadValue } from './reading/reading'
import { wordKey } from './text/word-key'
import { yesNoOf } from './vocabulary/vocabulary'
import { isEmptyList, isNone, isPlaceholder, isPromised, isUnsure } from './vocabulary/words-for-nothing'

/** An unreadable cell. */
export type FaultyCell = {
	readonly kind: 'fault'
	readonly problem: CellProblem
	/** What was expected: the fact's type, range or options. */
	readonly expected: Fact
	/** The list entry at fault. */
	readonly entry?: string
	/** What stands beside a language in place of its level. */
	readonly level?: string
}

/** What a cell says: nothing, "not sure", a valid answer, or something unreadable. */
export type CellReading =
	| { readonly kind: 'absent' }
	| { readonly kind: 'null' }
	| { readonly kind: 'value'; readonly value: NonNullable<FactValue> }
	| FaultyCell

/** Text that needs no tidying. */
const plain = /^[\dA-Za-z]+$/
const onlyDigits = /^\d+$/
const noMeanings: Meanings = {}
const absent = { kind: 'absent' } as const
const unknown = { kind: 'null' } as const

/**
 * Reads one cell as the answer to a fact, in the words of any supported language and the other notations listed in
 * docs/sheets.md. Pure, so readings may be cached. A value is valid by the fact's schema; anything unreadable is a fault,
 * never a silent no.
 * @param habits how the cells of the column are written
 * @param meanings what ambiguous words mean in this column; without an entry here such a word is a fault
 */
export function readCell(
	fact: FactId,
	text: string,
	meanings: Meanings = noMeanings,
	habits: Habits = noHabits,
): CellReading {
	const expected: Fact = facts[fact]
	spend(text.length)
	if (text.length > maxCellCharacters) {
		return text.trim() === '' ? absent : { kind: 'fault', problem: 'too-long', expected }
	}
	const isShortYear = fact === 'age' && shortYear.test(tidy(text))
	const tidied = plain.test(text) || isShortYear ? text.trim() : withoutTextMark(tidy(text))
	if (tidied === '') return absent
	if (!onlyDigits.test(tidied) && isUnsure(tidied)) return unknown
	const reading = readValue(fact, tidied, meanings, habits)
	if ('problem' in reading) return { kind: 'fault', expected, ...reading }
	return reading.value === null ? unknown : { kind: 'value', value: reading.value }
}

/** In spreadsheets, people type an apostrophe before what should stay text. */
const withoutTextMark = (text: string) => (text.startsWith("'") ? text.slice(1).trim() : text)

/** A year in short, whose apostrophe stands for its century: '94. */
const shortYear = /^'\p{Nd}{2}$/u

/** Reads a word for "none" that could be an answer, or mean that there is no answer. */
function readNone(text: string, answer: NonNullable<FactValue>, meanings: Meanings): ReadValue {
	const meaning = meanings[wordKey(text)]
	if (meaning === undefined) return { problem: 'two-meanings', entry: text }
	return { value: meaning === 'answer' ? answer : null }
}

/** Reads a word that could be one of several options. */
function readMeant(fact: FactId, text: string, meanings: Meanings): ReadValue {
	const could = optionsThatCouldBe(fact, text)
	const meaning = meanings[wordKey(text)]
	if (meaning === 'unknown') return { value: null }
	const meant = could.find((option) => option === meaning)
	return meant === undefined ? { problem: 'two-meanings', entry: text } : { value: meant }
}

function readValue(fact: FactId, text: string, meanings: Meanings, habits: Habits): ReadValue {
	const kind: Fact = facts[fact]
	switch (kind.type) {
		case 'yes-no': {
			const value = yesNoOf(text, habits.languages)
			if (value !== undefined) return { value }
			// A no as any other, where what a no means is asked anyway.
			if (isNone(text)) return habits.asksSense ? { value: false } : readNone(text, false, meanings)
			const isUnknown = isPlaceholder(text) && !isPromised(text)
			return isUnknown ? { value: null } : { problem: 'unreadable' }
		}
		case 'choice': {
			const hasNone = isNone(text) && kind.options.includes('none')
			const reading = readChoice(fact, text, habits) ?? (hasNone ? { option: 'none' } : undefined)
			if (isNone(text) && !hasNone && !reading) return { value: null }
			if (!reading) return isPlaceholder(text) ? { value: null } : { problem: 'unknown-entry' }
			return 'option' in reading
				? ({ value: reading.option } as ReadValue)
				: readMeant(fact, reading.word, meanings)
		}
		case 'choices':
			if (isEmptyList(text) || isNone(text)) return { value: [] }
			return isPlaceholder(text) ? { value: null } : readOptions(fact, text)
		case 'languages':
			if (isEmptyList(text)) return { value: [] }
			if (isNone(text)) return readNone(text, [], meanings)
			return isPlaceholder(text) ? { value: null } : readLanguages(kind, text, meanings, habits)
		case 'countries':
			return isNone(text) ? { value: null } : readCountries(kind, text, meanings, habits)
		case 'integer':
		case 'number':
			return isNone(text) || isPlaceholder(text) ? { value: null } : readAmount(kind, text, habits)
	}
}
