import type { Entry, EntryFault, ReadValue } from './reading'
import { isEmptyList, isNone, isPlaceholder, isUnsure } from './words-for-nothing'

type ReadEntry<T> = (entry: string) => Entry<T>

const between = /[;；؛\n\r|、]/
/** Can separate entries, but also occur within one: "Tanzania, United Republic of", "Hausa/native". */
const perhapsBetween = [/[,，،]/, /[,，،/]/]
/** Words between the last two entries of a list, which also occur within one: "Trinidad and Tobago". */
const joiners = [/&|\s(?:and|und|et|y|e|и)\s/i, /和/, /与/, /以及|及/, /\sو\s?/]

/** Whether an entry says that there are none, or none known; together with other entries that is a contradiction. */
const saysNothing = (entry: string) =>
	isEmptyList(entry) || isNone(entry) || isUnsure(entry) || isPlaceholder(entry)

const partsOf = (text: string, separator: RegExp) =>
	text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '')

/** The values of several texts, or undefined if one of them cannot be read. */
function valuesOf<T>(texts: readonly string[], read: ReadEntry<T>): readonly T[] | undefined {
	const readings = texts.map(read)
	const values = readings.flatMap((reading) => ('value' in reading ? [reading.value] : []))
	return texts.length > 1 && values.length === texts.length ? values : undefined
}

/** Reads a text as one entry, else as two joined by a word; the fault is that of the whole. */
function readJoined<T>(text: string, read: ReadEntry<T>): readonly T[] | EntryFault {
	const whole = read(text)
	if ('value' in whole) return [whole.value]
	if (saysNothing(text)) return { ...whole, problem: 'contradiction' }
	for (const joiner of joiners) {
		const values = valuesOf(partsOf(text, joiner), read)
		if (values) return values
	}
	return whole
}

/** Reads a text that may be one entry or several. */
function readSome<T>(text: string, read: ReadEntry<T>): readonly T[] | EntryFault {
	const whole = readJoined(text, read)
	if (!('problem' in whole) || saysNothing(text)) return whole
	for (const separator of perhapsBetween) {
		const parts = partsOf(text, separator)
		if (parts.length < 2) continue
		const readings = parts.map((part) => readJoined(part, read))
		const fault = readings.find((reading) => 'problem' in reading)
		if (!fault) return readings.flatMap((reading) => ('problem' in reading ? [] : reading))
		if (separator === perhapsBetween.at(-1)) return fault
	}
	return whole
}

/** All entries of a cell, or the first fault. */
export function readEntries<T>(
	text: string,
	read: ReadEntry<T>,
): readonly T[] | Exclude<ReadValue, { value: unknown }> {
	const values: T[] = []
	const entries = partsOf(text, between)
	for (const entry of entries) {
		const reading = readSome(entry, read)
		if ('problem' in reading) return reading
		values.push(...reading)
	}
	return entries.length > 0 ? values : { problem: 'unreadable' }
}
