import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import type { Words } from '@/lib/words/texts'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

/** The words for what the answers so far have settled, and for the offer of a result. */
export type StepNewsWords = Pick<Words, 'separators' | 'statuses'> & {
	readonly form: Pick<Words['form'], 'earlyNews' | 'settledNews' | 'endOffer' | 'toResult'>
	readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], 'name'> }
	readonly screen: Pick<Words['screen'], 'short'>
}

/** The short names of conditions that news need: only a required one can settle an outcome. */
const shortNamesOf = (texts: Words['screen']['short']) =>
	Object.fromEntries(
		rulesetIds.map((id) => {
			const names: Readonly<Record<string, unknown>> = texts[id]
			const required = rulesets[id].criteria.filter(({ kind }) => kind === 'required')
			return [id, Object.fromEntries(required.map((criterion) => [criterion.id, names[criterion.id]]))]
		}),
	) as unknown as Words['screen']['short']

/** Picks those texts. For servers. */
export function stepNewsWords(locale: Locale): StepNewsWords {
	const { form, rulesets: named, screen, separators, statuses } = wordsOf(locale)
	const { earlyNews, settledNews, endOffer, toResult } = form
	return {
		...{ separators, statuses },
		form: { earlyNews, settledNews, endOffer, toResult },
		rulesets: Object.fromEntries(
			rulesetIds.map((id) => [id, { name: named[id].name }]),
		) as StepNewsWords['rulesets'],
		screen: { short: shortNamesOf(screen.short) },
	}
}
