import { sayAnswer } from '@/lib/explain/explain'
import { sayDate, sayDay } from '@/lib/i18n/say'
import type { ShownDifference } from '@/lib/screening/difference/difference-page'
import { type Field, type FieldValue, isOwnField } from '@/lib/screening/difference/incoming-person'
import type { SheetRecord } from '@/lib/screening/model/records'
import type { FactValue } from '@/rules/facts-schema'
import type { ScreeningContext } from '../../desk/desk-context'

type Speech = Pick<ScreeningContext, 'words' | 'say' | 'speech' | 'locale'>

/** The name of a field. */
export const sayField = ({ words, say }: Speech, field: Field): string =>
	say(isOwnField(field) ? words.screen.import.mapping[field] : words.facts[field].label)

/** The value of a field, in words. */
export function sayFieldValue(
	{ words, say, speech, locale }: Speech,
	field: Field,
	value: FieldValue,
): string {
	const text = words.screen.difference
	if (value === undefined || value === '') return say(text.none)
	if (value === null) return say(text.notSure)
	if (!isOwnField(field)) return sayAnswer(speech, field, value as FactValue) ?? say(text.notSure)
	return field === 'birthDate' ? sayDate(locale, String(value)) : String(value)
}

/** The files of the sheets that answers came from, by id. */
export type SheetNames = Readonly<Record<string, Pick<SheetRecord, 'file' | 'takenOn'>>>

/** The origin of an answer, in words; empty if there is none. */
export function sayOrigin(
	{ words, say, locale }: Speech,
	origin: ShownDifference['origin'],
	sheets: SheetNames,
): string {
	const text = words.screen.difference.origins
	if (origin === null) return ''
	if (origin.kind === 'sheet') {
		const sheet = sheets[origin.sheet]
		if (!sheet) return say(text.unknownSheet)
		return say(text.sheet, { file: sheet.file, date: sayDay(locale, sheet.takenOn) })
	}
	const date = sayDay(locale, origin.on)
	if (origin.kind === 'reply') return say(text.reply, { date })
	const { name } = origin.by
	return name === '' ? say(text.handNameless, { date }) : say(text.hand, { name, date })
}
