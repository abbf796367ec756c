import type { AnswerSpeech } from '@/lib/explain/explain'
import type { FailingWords } from '@/lib/explain/failing-words'
import type { Say } from '@/lib/i18n/say'
import type { ReadingWords } from '@/lib/law/say-age'
import type { SummaryWords } from '@/lib/lazy-words/paper'
import type { JudgedRuleset } from '@/lib/result/ladder'
import type { CitedSourceTexts } from '@/lib/words/how-read'
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
		Extract<keyof Words['facts'][F], 'label' | 'options'>
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
	| 'ways'
	| 'bestWay'
> & {
	readonly cited: CitedSourceTexts
	readonly reading: ReadingWords
	/** The conditions of each rule set, and the laws, in a word or two. */
	readonly screen: Pick<Words['screen'], 'short' | 'ruleNames'>
	/** What is needed to say which part of a condition is not met, in the reader's language. */
	readonly failing?: FailingWords
	readonly sensitivity: Words['check']['sensitivity']
	/** The questions to ask at a consulate, in Chinese in every language. */
	readonly inChinese: Words['result']['paper']['ask']
	readonly facts: FactText
	readonly form: AnswerSpeech['words']['form'] &
		Pick<Words['form'], 'eraseDialog' | 'someoneElse' | 'unsure' | 'unreadable' | 'notSaved'>
}

/** One rule set with its result for this person. */
export type CheckedRuleset = JudgedRuleset & {
	/** Whether the person chose it; otherwise it is shown in one line. */
	readonly chosen: boolean
}

/** Which documents are ticked, if that is stored. */
export type Ticks = {
	readonly has: ReadonlySet<EvidenceId>
	readonly set: (document: EvidenceId, isThere: boolean) => void
}

/** What the person noted as evidence, kept on the device. */
export type KeptNote = {
	readonly text: string
	/** The field to write it in; only pages that keep answers load it. */
	readonly Field: React.ComponentType<NoteFieldProps>
	readonly keep: (text: string) => void
}
export type NoteFieldProps = Pick<KeptNote, 'text' | 'keep'> & {
	readonly words: ResultWords['bestWay']['steps']['evidence']
	readonly say: Say
}

/** Renders the link that adds a rule set to the check; `aria-label` is given if the label alone does not name it. */
export type AddLink = (
	id: RulesetId,
	text: { readonly label: string; readonly name?: string },
) => React.ReactNode

/** What is needed to say the first page of paper in a language. */
export type SummaryContext = {
	readonly speech: AnswerSpeech
	readonly words: SummaryWords
	readonly say: Say
	readonly facts: Facts
	/** The facts answered with "I’m not sure", if known. */
	readonly unsure?: ReadonlySet<FactId> | undefined
}

/** The context of every part of the result page. */
export type ResultContext = {
	readonly speech: AnswerSpeech
	readonly words: ResultWords
	readonly say: Say
	readonly facts: Facts
	/** Renders the way to a fact's question, instead of a link. */
	readonly linkTo?: (fact: FactId, text: string) => React.ReactNode
	/** The address of the whole result, where the page has its first part alone. */
	readonly wholeAt?: string
	/** What opens below a condition of a rule set, for people to whom it looks wrong. */
	readonly doubt?: (checked: CheckedRuleset, criterion: CriterionResult) => React.ReactNode
	/** How to ask the employer, instead of the link to the page for that. */
	readonly askEmployer?: React.ReactNode
	/** The facts answered with "I’m not sure", if known. */
	readonly unsure?: ReadonlySet<FactId>
	/** The evidence for an answer by own judgement, where it can be kept. */
	readonly evidenceNote?: KeptNote
	/** The rule sets shown in full on the page; set by ResultSheet. */
	readonly inFull?: ReadonlySet<RulesetId>
	/** The numbers of the sources; only on paper, where they replace the names. */
	readonly numbers?: ReadonlyMap<SourceId, number>
}
