import type { Op } from '@/rules/condition'
import type { DerivedFactId } from '@/rules/derived-facts'
import type { EvidenceId } from '@/rules/evidence'
import type { FactId, LanguageLevel, OptionOf, Step } from '@/rules/facts'
import type { ParameterId } from '@/rules/parameters'
import type { CriterionKind, RulesetStatus } from '@/rules/ruleset'
import type { ContinuingIdOf, CriterionIdOf, NoteIdOf } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { NamedPlace, Paragraph, SourceId } from '@/rules/sources'

/** One fact in words. Every text is an ICU message. */
export type FactText<F extends FactId = FactId> = {
	/** A short name: heading of a sheet's column, subject of an explanation. Fits "{label}: yes". */
	readonly label: string
	/** The question as the applicant reads it. */
	readonly question: string
	/** What helps where a person would hesitate. */
	readonly hint?: string
	/** Why it is asked, naming the condition that it serves. */
	readonly why: string
} & ([OptionOf<F>] extends [never] ? unknown : { readonly options: Readonly<Record<OptionOf<F>, string>> })

export type FactMessages = {
	readonly facts: { readonly [F in FactId]: FactText<F> }
	readonly levels: Readonly<Record<LanguageLevel, string>>
	readonly steps: Readonly<Record<Step, { readonly title: string; readonly lead: string }>>
}

export type RuleMessages = {
	readonly rulesets: {
		readonly [R in RulesetId]: {
			/** Short name: "The published rule". */
			readonly name: string
			/** One or two sentences for a person who chooses. */
			readonly summary: string
			/** The status line shown beside every result. */
			readonly statusLine: string
			/** What meeting all conditions would and would not mean. */
			readonly meaning: string
			/** Each criterion as a statement that is true when it is met. */
			readonly criteria: Readonly<Record<CriterionIdOf<R>, string>>
			readonly continuing: Readonly<Record<ContinuingIdOf<R>, string>>
			readonly notes: { readonly [N in NoteIdOf<R>]: { readonly title: string; readonly text: string } }
		}
	}
	readonly statuses: Readonly<Record<RulesetStatus, string>>
	readonly kinds: Readonly<
		Record<CriterionKind | 'continuing', { readonly name: string; readonly meaning: string }>
	>
	readonly sources: Readonly<Record<SourceId, { readonly name: string; readonly short: string }>>
	readonly places: Readonly<Record<NamedPlace, string>>
	/** What the article says there: a short quotation with our rendering. */
	readonly paragraphs: Readonly<Record<Paragraph, string>>
	readonly evidence: Readonly<Record<EvidenceId, string>>
	readonly parameters: Readonly<
		Record<ParameterId, { readonly name: string; readonly unset: string; readonly whom: string }>
	>
	/** Derived facts as statements that are true when the fact is yes, or a name for a derived choice. */
	readonly derived: Readonly<Record<DerivedFactId, string>>
	readonly industryKinds: Readonly<Record<'manufacturing' | 'related' | 'other', string>>
	readonly separators: Readonly<Record<Separator, string>>
	/** What conditions are put together from; lib/explain says what is filled in. */
	readonly operators: Readonly<Record<ConditionText, string>>
}

/**
 * What stands between entries of a list that is no sentence, places of one source, sentences, names in a title, parts of
 * a line and crumbs; after a list that goes on; around the number of a source. A pair shows what stands between two.
 */
type Separator =
	| 'entries'
	| 'places'
	| 'sentences'
	| 'title'
	| 'parts'
	| 'crumbs'
	| 'more'
	| 'reference'
	| 'sourcePair'
	| 'sentencePair'

/**
 * The messages that conditions are put together from: one for each operator, those that turn some of them round, the
 * answers that settle nothing, what joins conditions, and the kinds of limits.
 */
export type ConditionText =
	| Op
	| 'no'
	| 'not-one-of'
	| 'not-includes'
	| 'empty'
	| 'open'
	| 'not'
	| 'all'
	| 'any'
	| 'parameter-limit'
	| 'times-limit'
