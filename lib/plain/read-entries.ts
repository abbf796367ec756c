import { noneChosen, unsure } from '@/lib/form/answer'
import { checkAnswer } from '@/lib/form/check-answer'
import type { FieldFault } from '@/lib/form/field-fault'
import { yearFromMonth } from '@/lib/form/yearly-pay'
import type { Locale } from '@/lib/i18n/locales'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { joinEntries } from '@/lib/sheet/cells/text/notation'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

/** What is wrong with an entry; `entry` is the unknown part, as written. */
export type EntryFault = FieldFault & { readonly entry?: string }

type CheckedEntries = { readonly value: FactValue } | { readonly fault: EntryFault }

const faultOf = (message: string, entry?: string): CheckedEntries => ({
	fault: { type: 'custom', message, row: null, ...(entry !== undefined && { entry }) },
})

/** Whether an entry answers the whole question, and excludes others. */
const isWhole = ({ type }: Fact, entry: string) =>
	entry === unsure || (entry === noneChosen && (type === 'choices' || type === 'languages'))

/** Reads a list of countries or languages from a text box, like a cell of a sheet. */
function readList(fact: FactId, text: string): CheckedEntries {
	const cell = readCell(fact, text)
	if (cell.kind === 'value') return { value: cell.value }
	if (cell.kind === 'null') return { value: null }
	return cell.kind === 'absent' ? faultOf('empty') : faultOf(cell.problem, cell.entry)
}

type Writing = {
	/** The language in which the entries are written. */
	readonly locale: Locale
	/** Whether a pay is per month. */
	readonly byMonth?: boolean
}

/** Reads what was entered for a fact, with the common schema; an empty entry is a fault. */
export function readFormEntries(fact: FactId, entries: readonly string[], writing: Writing): CheckedEntries {
	const { locale, byMonth = false } = writing
	const kind: Fact = facts[fact]
	const given = [...new Set(entries)]
	const [first = ''] = given
	const whole = given.filter((entry) => isWhole(kind, entry))
	if (whole.length > 0) return given.length > 1 ? faultOf('both') : checkAnswer(fact, first, locale)
	if (kind.type === 'countries' || kind.type === 'languages') return readList(fact, joinEntries(given))
	if (kind.type === 'choices') return checkAnswer(fact, given, locale)
	if (given.length > 1) return faultOf('both')
	return checkAnswer(fact, byMonth ? yearFromMonth(first, locale) : first, locale)
}
