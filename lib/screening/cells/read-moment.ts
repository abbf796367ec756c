import { normalize } from '@/lib/i18n/normalize'
import { westernDigits } from '@/lib/i18n/read-number'
import { maxCellCharacters } from '@/lib/limits/sheet-limits'
import { dateKinds } from '@/lib/records/shapes/options'
import { readDate } from '@/lib/sheet/cells/dates/read-date'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import type { DateKind } from '../model/progress'
import type { LineHabits, LineReading } from './line-reading'

/** The kinds of dates, in the words of every language, longest first. */
const kindWords: readonly (readonly [string, DateKind])[] = Object.values(wordsOfLocales)
	.flatMap(({ progress }) => dateKinds.map((kind) => [progress.dates[kind].toLowerCase(), kind] as const))
	.concat(dateKinds.map((kind) => [kind, kind]))
	.toSorted(([one], [other]) => other.length - one.length)

const separator = /[\s\p{P}]/u

function trimEnd(text: string): string {
	let end = text.length
	while (end > 0 && separator.test(text.charAt(end - 1))) end--
	return text.slice(0, end)
}

/** Splits off the words for the kind of date at the end of a line. */
function withoutKind(text: string): { readonly rest: string; readonly kind?: DateKind } {
	const lower = text.toLowerCase()
	const [word, kind] = kindWords.find(([word]) => lower.endsWith(word)) ?? []
	return word === undefined || kind === undefined
		? { rest: text }
		: { rest: trimEnd(text.slice(0, text.length - word.length)), kind }
}

/** Splits off the time, as HH:MM, at the end of a text. */
function withoutTime(text: string): { readonly rest: string; readonly time?: string } {
	const western = westernDigits(normalize(text, 'NFKC'))
	const [, hour = '', minute] = /[\sT,،](\d{1,2}):(\d\d)$/.exec(western) ?? []
	if (minute === undefined || Number(hour) > 23 || Number(minute) > 59) return { rest: text }
	const rest = western.slice(0, western.length - hour.length - ':00'.length - 1)
	return { rest: trimEnd(rest), time: `${hour.padStart(2, '0')}:${minute}` }
}

/** Reads a date with its time and its kind, as copied from the table or as written by people. */
export function readMoment(text: string, { dateKind, order }: LineHabits): LineReading {
	if (text.length > maxCellCharacters) return { kind: 'fault', problem: 'too-long' }
	const { rest: moment, kind = dateKind } = withoutKind(text)
	const { rest, time } = withoutTime(moment)
	const reading = readDate(rest, order === undefined ? {} : { order })
	if (reading.kind === 'none') return { kind: 'empty' }
	if (reading.kind === 'either' && reading.doubt === 'order') return { kind: 'fault', problem: 'day-order' }
	if (reading.kind !== 'date' || reading.date.length !== 'YYYY-MM-DD'.length)
		return { kind: 'fault', problem: 'no-day' }
	return { kind: 'value', value: { kind, date: { day: reading.date, ...(time && { time }) } } }
}
