import type { FactId, OptionOf } from '@/rules/facts'
import type { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { CriterionIdOf, NoteIdOf } from '@/rules/rulesets/versions'
import type { AnySourceId } from '@/rules/sources/all'

/** The rule sets that rest on clauses of official texts of China. */
export const lawRulesetIds = ['k-published', 'work-permit'] as const satisfies readonly RulesetId[]
export type LawRulesetId = (typeof lawRulesetIds)[number]

/** Whether a rule set rests on clauses. */
export const hasClauses = (id: string): id is LawRulesetId =>
	(lawRulesetIds as readonly string[]).includes(id)

/**
 * modelled: a condition, a row of points or a note says it · open: a way that an authority settles · left-out: not
 * asked, and why · unsettled: no official text settles it.
 */
export const clauseStates = ['modelled', 'open', 'left-out', 'unsettled'] as const
export type ClauseState = (typeof clauseStates)[number]

type CriterionOf<R extends LawRulesetId> = `${R}/${CriterionIdOf<R>}`
type Row = (typeof rulesets)['work-permit']['points'][number]
type RowId = Row extends infer R
	? R extends { readonly id: infer Id extends string }
		? Id
		: R extends { readonly fact: infer F extends string }
			? F
			: never
	: never

/** What of the rules a clause is behind, by kind and id. */
export type ClauseEffect =
	| { [R in LawRulesetId]: CriterionOf<R> }[LawRulesetId]
	| `fact/${FactId}`
	| `fact/specialRoutes/${OptionOf<'specialRoutes'>}`
	| `points/${RowId}`
	| `note/${NoteIdOf<LawRulesetId>}`
	/** What a result says beside its outcome. */
	| `caveat/${string}`
	| `version/${LawRulesetId}`
	/** A line of a checklist of documents. */
	| `document/${string}`

/** A numbered sentence of an official text. What it means, and why it is not checked, are messages under its id. */
export type Clause = {
	readonly id: string
	/** The text that it belongs to, and its place there. */
	readonly text: AnySourceId
	readonly at: string
	readonly rulesets: readonly LawRulesetId[]
	/** Its own words; null if they were not read. */
	readonly words: string | null
	readonly lang: 'zh' | null
	readonly state: ClauseState
	readonly by: readonly ClauseEffect[]
	/** Where its words were read, how, and when. */
	readonly source: AnySourceId
	readonly read: 'official' | 'copy' | 'quotation' | 'not-read'
	readonly day: string
}
