import { spend } from '@/lib/limits/work-budget'
import type { ListEntry, ListEntryFault, ReadValue } from '../reading/reading'
import { isEmptyList, isNone, isPlaceholder, isUnsure } from '../vocabulary/words-for-nothing'

type ReadEntry<T> = (entry: string) => ListEntry<T>

const between = /[;；؛\n\r|、]/
/** Can separate entries, but also occur within one: "Tanzania, United Republic of", "Hausa/native". */
const possibleSeparators = [/[,，،]/, /[,，،/／]/]
/** Words between the last two entries of a list, which also occur within one: "Trinidad and Tobago". */
const joiners = [/&|\s(?:and|und|et|y|e|и|dan|serta|اور)\s/i, /和/, /与/, /以及|及/, /\sو\s?/]

/** Whether an entry says that there are none, or none known; next to other entries it is a contradiction. */
const isEmptyEntry = (entry: string) =>
	isEmptyList(entry) || isNone(entry) || isUnsure(entry) || isPlaceholder(entry)

function partsOf(text: string, separator: RegExp): string[] {
	spend(text.length)
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '')
}

/** The values of all texts, or the first fault. */
function readAll<T>(
	texts: readonly string[],
	read: (text: string) => readonly T[] | ListEntryFault,
): readonly T[] | ListEntryFault {
	const values: T[] = []
	for (const text of texts) {
		const reading = read(text)
		if ('problem' in reading) return reading
		values.push(...reading)
	}
	return values
}

/** Reads a text as one entry, or else as two joined by a word; the fault is that of the whole. */
function readJoined<T>(text: string, read: ReadEntry<T>): readonly T[] | ListEntryFault {
	const readOne = (part: string) => {
		const reading = read(part)
		return 'value' in reading ? [reading.value] : reading
	}
	const whole = readOne(text)
	if (!('problem' in whole)) return whole
	if (isEmptyEntry(text)) return { ...whole, problem: 'contradiction' }
	for (const joiner of joiners) {
		const parts = partsOf(text, joiner)
		const values = parts.length > 1 ? readAll(parts, readOne) : whole
		if (!('problem' in values)) return values
	}
	return whole
}

/** Reads a text that may be one entry or several. */
function readSome<T>(text: string, read: ReadEntry<T>): readonly T[] | ListEntryFault {
	let reading = readJoined(text, read)
	if (isEmptyEntry(text)) return reading
	for (const separator of possibleSeparators) {
		if (!('problem' in reading)) return reading
		const parts = partsOf(text, separator)
		if (parts.length > 1) reading = readAll(parts, (part) => readJoined(part, read))
	}
	return reading
}

/** All entries of a cell, or the first fault. */
export function readListEntries<T>(
	text: string,
	read: ReadEntry<T>,
): readonly T[] | Exclude<ReadValue, { value: unknown }> {
	const entries = partsOf(text, between)
	return entries.length > 0 ? readAll(entries, (entry) => readSome(entry, read)) : { problem: 'unreadable' }
}
