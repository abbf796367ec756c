import type { NumberFactId, Op, Test } from '@/rules/condition'
import type { DerivedOf } from '@/rules/derived-facts'
import type { EvidenceId } from '@/rules/evidence'
import type { FactId, FactOf, LanguageLevel, NumberFact, OptionOf, Step } from '@/rules/facts'
import type { ParameterId } from '@/rules/parameters'
import type { CriterionKind, RulesetStatus } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import type {
	ContinuingIdOf,
	CorrectedIdOf,
	CriterionIdOf,
	NoteIdOf,
	PointsRowId,
} from '@/rules/rulesets/versions'
import type { NamedPlace, Paragraph, SourceId } from '@/rules/sources'

/** One fact in words. Every text is an ICU message. */
export type FactText<F extends FactId = FactId> = {
	/** A short name: heading of a sheet's column, subject of an explanation. Fits "{label}: yes". */
	readonly label: string
	/** The question as put to the applicant. */
	readonly question: string
	/** Help at the point where a person would hesitate. */
	readonly hint?: string
	/** Why it is asked, naming the condition that it serves. */
	readonly why: string
} & ([OptionOf<F>] extends [never] ? unknown : { readonly options: Readonly<Record<OptionOf<F>, string>> }) &
	(F extends 'specialRoutes' ? { readonly ways: WayTexts } : unknown)

/** The ways that an authority settles, as they are asked: headings, a sentence and its help for each, what is hidden. */
type WayTexts = {
	readonly groups: Readonly<Record<'you' | 'job' | 'stay', string>>
	readonly texts: Readonly<
		Record<OptionOf<'specialRoutes'>, { readonly words: string; readonly help: string }>
	>
	/** The same as the sentence of the way of graduates, with the day two years ago. */
	readonly graduatedAfter: string
	readonly hidden: string
	/** What follows from each of the two answers beside the ways. */
	readonly none: string
	readonly unsure: string
}

export type FactMessages = {
	readonly facts: { readonly [F in FactId]: FactText<F> }
	readonly levels: Readonly<Record<LanguageLevel, string>>
	/** `short` is one or two words, shown below marks. */
	readonly steps: Readonly<
		Record<Step, { readonly title: string; readonly short: string; readonly lead: string }>
	>
}

export type RuleMessages = {
	readonly rulesets: {
		readonly [R in RulesetId]: {
			/** Short name: "The published rule". */
			readonly name: string
			/** One or two sentences to help a person choose. */
			readonly summary: string
			/** The status line shown next to every result. */
			readonly statusLine: string
			/** What meeting all conditions would and would not mean. */
			readonly meaning: string
			/** Each criterion as a statement that is true when it is met. */
			readonly criteria: Readonly<Record<CriterionIdOf<R>, string>>
			readonly continuing: Readonly<Record<ContinuingIdOf<R>, string>>
			/** What was wrong about a criterion in the version that the present one corrects. */
			readonly corrections: Readonly<Record<CorrectedIdOf<R>, string>>
			readonly notes: { readonly [N in NoteIdOf<R>]: { readonly title: string; readonly text: string } }
		}
	}
	readonly statuses: Readonly<Record<RulesetStatus, string>>
	readonly kinds: Readonly<
		Record<CriterionKind | 'continuing', { readonly name: string; readonly meaning: string }>
	>
	readonly sources: Readonly<Record<SourceId, { readonly name: string; readonly short: string }>>
	readonly places: Readonly<Record<NamedPlace, string>>
	/** What the article says there: a short quotation with our translation. */
	readonly paragraphs: Readonly<Record<Paragraph, string>>
	readonly evidence: Readonly<Record<EvidenceId, string>>
	readonly parameters: Readonly<
		Record<ParameterId, { readonly name: string; readonly unset: string; readonly whom: string }>
	>
	readonly industryKinds: Readonly<Record<'manufacturing' | 'related' | 'other', string>>
	/** A short name for each row of points that rests on several facts. */
	readonly pointsRows: Readonly<Record<PointsRowId, string>>
	readonly separators: Readonly<Record<Separator, string>>
}

/**
 * What comes between the entries of a plain list, places of one source, sentences, names in a title, parts of a line,
 * and breadcrumbs; after a list that continues; around the number of a source. A pair shows what comes between two.
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

/** A clause of a sentence, and its opposite. */
type Clauses = { readonly yes: string; readonly no: string }

/** What the tests of each operator ask, as clauses; by the fact if they depend on it. */
type OperatorClauses = {
	readonly yes: Readonly<Record<FactOf<'yes-no'> | DerivedOf<'yes-no'>, Clauses>>
	readonly 'one-of': Readonly<Record<FactOf<'choice'> | DerivedOf<'choice'>, Clauses>>
	readonly includes: Readonly<Record<FactOf<'choices' | 'countries'>, Clauses>>
	readonly 'not-empty': Readonly<Record<FactOf<'choices'>, Clauses>>
} & Readonly<Record<Exclude<Op, 'yes' | 'one-of' | 'includes' | 'not-empty'>, Clauses>>

/** How conditions are put into words; lib/explain fills in the values. */
export type OperatorMessages = OperatorClauses & {
	/** Numbers as subjects of a comparison: "your age". */
	readonly numbers: Readonly<Record<NumberFactId, string>>
	/** What the law leaves open, as a subject: "your age". */
	readonly subjects: Readonly<Record<Test<'leaves-open'>['fact'], string>>
	/** Numbers with their units after “more than” and “less than”, where some languages inflect them. */
	readonly than: Readonly<Record<NumberFact['unit'], string>>
	/** An option; which answers settle nothing; the kinds of limits; what joins clauses. */
	readonly option: string
	readonly open: string
	readonly 'parameter-limit': string
	readonly 'times-limit': string
	readonly and: string
	readonly or: string
	readonly either: string
}
