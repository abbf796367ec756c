import type { AnswerSpeech } from '@/lib/explain/explain'
import type { FailingWords } from '@/lib/explain/failing-words'
import type { Say } from '@/lib/i18n/say'
import type { Judged } from '@/lib/result/ladder'
import type { CitedSources } from '@/lib/words/how-read'
import type { Words } from '@/lib/words/texts'
import type { EvidenceId } from '@/rules/evidence'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { SourceId } from '@/rules/sources'

type FactText = {
	readonly [F in keyof Words['facts']]: Pick<
		Words['facts'][F],
		Extract<keyof Words['facts'][F], 'label' | 'question' | 'options'>
	>
}

/** The texts that a result needs. */
export type ResultWords = Pick<
	Words,
	| 'rulesets'
	| 'statuses'
	| 'sources'
	| 'places'
	| 'evidence'
	| 'parameters'
	| 'steps'
	| 'levels'
	| 'separators'
	| 'pointsRows'
	| 'result'
> & {
	readonly cited: CitedSources
	/** What it takes to say which part of a condition is not met, as the person reads it. */
	readonly failing?: FailingWords
	readonly sensitivity: Words['check']['sensitivity']
	/** The questions to ask at a consulate, in Chinese whatever the page's language. */
	readonly inChinese: Words['result']['paper']['ask']
	readonly facts: FactText
	readonly form: AnswerSpeech['words']['form'] &
		Pick<Words['form'], 'eraseDialog' | 'someoneElse' | 'unsure' | 'unreadable' | 'notSaved'>
}

/** One rule set with its result for this person. */
export type Checked = Judged & {
	/** Whether the person chose it; otherwise it is shown in one line. */
	readonly chosen: boolean
}

/** Which documents are ticked, where that is stored. */
export type Ticks = {
	readonly has: ReadonlySet<EvidenceId>
	readonly set: (document: EvidenceId, isThere: boolean) => void
}

/** Makes the link that adds a rule set to the check; `aria-label` where the label alone does not name it. */
export type AddLink = (
	id: RulesetId,
	text: { readonly label: string; readonly name?: string },
) => React.ReactNode

/** The context of every part of the result page. */
export type ResultContext = {
	readonly speech: AnswerSpeech
	readonly words: ResultWords
	readonly say: Say
	readonly facts: Facts
	/** Leads to the question of a fact, in place of a link. */
	readonly linkTo?: (fact: FactId, text: string) => React.ReactNode
	/** What opens under a condition of a rule set, for those to whom it looks wrong. */
	readonly doubt?: (checked: Checked, criterion: CriterionResult) => React.ReactNode
	/** How to ask the employer, in place of the link to the page that does. */
	readonly askEmployer?: React.ReactNode
	/** The facts answered with "I’m not sure", where that is known. */
	readonly unsure?: ReadonlySet<FactId>
	/** The rule sets shown in full on the page; set by ResultSheet. */
	readonly inFull?: ReadonlySet<RulesetId>
	/** The numbers of the sources; only on paper, where they replace their names. */
	readonly numbers?: ReadonlyMap<SourceId, number>
}
