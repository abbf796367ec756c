import { type Answer, none, unsure } from '@/lib/form/answer'
import type { FieldFault } from '@/lib/form/field-fault'
import { readNumber } from '@/lib/form/read-number'
import { stepSchema } from '@/lib/form/step-schema'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { readList } from './read-list'

/** What is wrong with what was entered; `entry` is what we do not know, as it was written. */
export type EntryFault = FieldFault & { readonly entry?: string }

export type Read = { readonly value: FactValue } | { readonly fault: EntryFault }

const faultOf = (message: string, entry?: string): Read => ({
	fault: { type: 'custom', message, row: null, ...(entry !== undefined && { entry }) },
})

const monthsInYear = 12

/** A pay typed by the month, as that of a year; what is no number stays as it is. */
function yearly(text: string): string {
	const month = readNumber(text)
	return month === null ? text : String(Math.round(month * monthsInYear * 100) / 100)
}

/** Answers for the whole of a question, beside which nothing else can stand. */
const isWhole = ({ type }: Fact, entry: string) =>
	entry === unsure || (entry === none && (type === 'choices' || type === 'languages'))

function readAnswer(fact: FactId, answer: Answer): Read {
	const { success, data, error } = stepSchema([fact]).safeParse({ [fact]: answer })
	if (success) return { value: data[fact] as FactValue }
	const [issue] = error.issues
	return { fault: { type: issue?.code ?? 'custom', message: issue?.message ?? '', row: null } }
}

/** Reads what was entered for a fact, by the same schema as everywhere; nothing entered is a fault. */
export function readEntries(fact: FactId, entries: readonly string[], byMonth: boolean): Read {
	const kind: Fact = facts[fact]
	const given = [...new Set(entries)]
	const [first = ''] = given
	const whole = given.filter((entry) => isWhole(kind, entry))
	if (whole.length > 0) return given.length > 1 ? faultOf('both') : readAnswer(fact, first)
	if (kind.type === 'countries' || kind.type === 'languages') return readList(fact, given.join('; '))
	if (kind.type === 'choices') return readAnswer(fact, given)
	if (given.length > 1) return faultOf('both')
	return readAnswer(fact, byMonth ? yearly(first) : first)
}
