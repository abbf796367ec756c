import type { Locale } from '@/lib/i18n/locales'
import { differingAnswers, type TriedFacts } from '@/lib/other-answers/tried'
import { type FactId, factIds, facts } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'
import { type EntryFault, readFormEntries } from './read-entries'

/** What was entered as another answer to each fact. */
export type TriedEntries = Readonly<Partial<Record<FactId, string>>>

/** The name of the field for another answer to a fact. */
export const triedName = (fact: FactId) => `tried.${fact}`

/** Whether another answer to a fact can be entered in one field: a number, or one of several options. */
export const isTriable = (fact: FactId): boolean =>
	['yes-no', 'choice', 'number', 'integer'].includes(facts[fact].type)

/** The other answers in a form, without empty ones. */
export const triedEntriesIn = (form: URLSearchParams): TriedEntries =>
	Object.fromEntries(
		factIds.filter(isTriable).flatMap((fact) => {
			const entry = form.get(triedName(fact))?.trim() ?? ''
			return entry === '' ? [] : [[fact, entry]]
		}),
	)

/** The other answers that could be read and differ from the given ones, and what is wrong with the rest. */
export function readTried(
	entries: TriedEntries,
	given: TriedFacts,
	locale: Locale,
): { readonly tried: TriedFacts; readonly faults: { readonly [F in FactId]?: EntryFault } } {
	const read = entriesIn(entries).map(
		([fact, entry]) => [fact, readFormEntries(fact, [entry], { locale })] as const,
	)
	return {
		tried: differingAnswers(
			given,
			Object.fromEntries(read.flatMap(([fact, one]) => ('value' in one ? [[fact, one.value]] : []))),
		),
		faults: Object.fromEntries(read.flatMap(([fact, one]) => ('fault' in one ? [[fact, one.fault]] : []))),
	}
}
