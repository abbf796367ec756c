import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayNumber } from '@/lib/i18n/say'
import type { Filter, FilterField } from '@/lib/screening/model/table-filter'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { marketsIn } from '@/lib/screening/table/filters/filter-values'
import { fold } from '@/lib/search/fold'
import { keysIn } from '@/rules/keys'
import { type FilterSpeech, sayFilterField, sayLabel } from './say-filter'

/** A filter that can be added, while it is empty. */
export type Offer = {
	readonly id: string
	readonly label: string
	/** What it filters by, de-emphasised next to the label. */
	readonly hint: string
	/** The filter; null for the list of conditions. */
	readonly filter: Filter | null
}

const none = { is: 'any-of', values: [] } as const
const anyNumber = { is: 'from-to' } as const

type Plain = Exclude<FilterField, 'outcome' | 'condition'>

/** Each filter that does not depend on a rule set, while it is empty. */
const starts: Readonly<Record<Plain, Filter>> = {
	missing: { field: 'missing', ...none },
	unreadable: { field: 'unreadable', ...none },
	points: { field: 'points', ...anyNumber },
	class: { field: 'class', ...none },
	pay: { field: 'pay', ...anyNumber },
	age: { field: 'age', ...anyNumber },
	experience: { field: 'experience', ...anyNumber },
	market: { field: 'market', ...none },
	nationality: { field: 'nationality', ...none },
	stage: { field: 'stage', ...none },
	owner: { field: 'owner', ...none },
	tag: { field: 'tag', ...none },
	date: { field: 'date', kind: 'any', is: 'from-to' },
	decision: { field: 'decision', ...none },
}

/** Whether there is anything that a filter could find. */
function isOffered(field: Plain, { screened, role, progress }: FilterData): boolean {
	switch (field) {
		case 'points':
		case 'class':
			return screened.rules.some(({ ruleset }) => ruleset === 'work-permit')
		case 'market':
			return marketsIn(role, screened).length > 0
		case 'tag':
			return [...progress.values()].some(({ progress: one }) => one?.tags !== undefined)
		case 'age':
		case 'date':
		case 'decision':
		case 'experience':
		case 'missing':
		case 'nationality':
		case 'owner':
		case 'pay':
		case 'stage':
		case 'unreadable':
			return true
	}
}

function hintOf(field: Plain, { screened }: FilterData, { words, say, locale }: FilterSpeech): string {
	const { hints } = words.screen.filters
	switch (field) {
		case 'unreadable':
			return sayNumber(
				locale,
				screened.faults.reduce((count, faults) => count + (faults > 0 ? 1 : 0), 0),
			)
		case 'date':
			return say(hints.date)
		case 'points':
		case 'pay':
		case 'age':
		case 'experience':
			return say(hints.range)
		case 'class':
		case 'decision':
		case 'market':
		case 'missing':
		case 'nationality':
		case 'owner':
		case 'stage':
		case 'tag':
			return say(hints.values)
	}
}

/** The conditions of the rule sets, law first, each as a filter. */
export function conditionOffers({ screened }: FilterData, speech: FilterSpeech): readonly Offer[] {
	const { words, say } = speech
	return screened.rules.flatMap(({ ruleset, criteria }) =>
		criteria.map((criterion) => ({
			id: `${ruleset} ${criterion}`,
			label: say(shortNameOf(words, ruleset, criterion)),
			hint: say(words.screen.ruleNames[ruleset]),
			filter: { field: 'condition', ruleset, criterion, ...none } as const,
		})),
	)
}

/** The filters that can be added to a table. */
export function offersFor(filtered: FilterData, speech: FilterSpeech): readonly Offer[] {
	const { words, say } = speech
	const { filters, table } = words.screen
	const ofOutcomes = filtered.screened.rules.map(({ ruleset }) => {
		const filter = { field: 'outcome', ruleset, ...none } as const
		return { id: ruleset, label: sayLabel(filter, speech), hint: say(filters.hints.outcome), filter }
	})
	const plain = keysIn(starts)
		.filter((field) => isOffered(field, filtered))
		.map((field) => ({
			id: field,
			label: sayFilterField(field, speech),
			hint: hintOf(field, filtered, speech),
			filter: starts[field],
		}))
	const condition = {
		id: 'condition',
		label: say(table.condition),
		hint: say(filters.hints.condition),
		filter: null,
	}
	return [...ofOutcomes, condition, ...plain]
}

/** The offers whose label or hint contains every typed word. */
export function findOffers(offers: readonly Offer[], typed: string): readonly Offer[] {
	const terms = fold(typed).split(' ').filter(Boolean)
	return offers.filter(({ label, hint }) => {
		const text = fold(`${label} ${hint}`)
		return terms.every((term) => text.includes(term))
	})
}
