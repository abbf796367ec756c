import { officialAnswers } from './clauses/answers'
import { classification } from './clauses/classification'
import type { Clause, ClauseEffect, ClauseState, LawRulesetId } from './clauses/clause'
import { decree814 } from './clauses/decree-814'
import { employmentRules } from './clauses/employment-rules'
import { exitEntryLaw } from './clauses/exit-entry-law'
import { generalConditions } from './clauses/general-conditions'
import { graduates } from './clauses/graduates'
import { hongKongMacaoTaiwan } from './clauses/hong-kong-macao-taiwan'
import { nationalityLaw } from './clauses/nationality-law'
import { notice2025 } from './clauses/notice-2025'
import { points } from './clauses/points'
import { shortTasks } from './clauses/short-tasks'

const all = [
	...decree814,
	...officialAnswers,
	...classification,
	...points,
	...generalConditions,
	...graduates,
	...notice2025,
	...shortTasks,
	...employmentRules,
	...hongKongMacaoTaiwan,
	...nationalityLaw,
	...exitEntryLaw,
] as const

export type ClauseId = (typeof all)[number]['id']
/** The texts that have clauses. */
export type LawTextId = (typeof all)[number]['text']
/** The places of clauses, as they stand in the data. */
export type ClausePlace = (typeof all)[number]['at']

type Known = Clause & { readonly id: ClauseId; readonly text: LawTextId; readonly at: ClausePlace }

/** Every clause of the official texts that was looked at, text by text, in the order of each. */
export const clauses: readonly Known[] = all

/** The clauses that a rule set rests on. */
export const clausesOf = (ruleset: LawRulesetId): readonly Known[] =>
	clauses.filter(({ rulesets }) => rulesets.includes(ruleset))

/** The clauses behind a condition, a row of points or a note of a rule set. */
export const clausesBehind = (ruleset: LawRulesetId, effect: ClauseEffect): readonly Known[] =>
	clausesOf(ruleset).filter(({ by }) => by.includes(effect))

/** How many of some clauses are in each state. */
export const countStates = (some: readonly Clause[]): Readonly<Record<ClauseState, number>> => {
	const count = (state: ClauseState) => some.filter((clause) => clause.state === state).length
	return {
		modelled: count('modelled'),
		open: count('open'),
		'left-out': count('left-out'),
		unsettled: count('unsettled'),
	}
}
