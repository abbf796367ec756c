import type { WayToChina } from '@/lib/best-way/best-way'
import { sayAnswer } from '@/lib/explain/explain'
import { sayDay } from '@/lib/i18n/say'
import { isJudgedFact } from '@/lib/result/own-judgement'
import { sayOutcome } from '@/lib/result/say-outcome'
import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { saySentence, sayShortReasons } from '../best/say-sentence'
import type { CheckedRuleset, SummaryContext } from '../checked/context'
import { sayLine } from '../lines/say-line'

/** What the first page of paper says, whatever the language. */
type About = {
	readonly shown: readonly CheckedRuleset[]
	/** The best way, unless its rule set is left off the paper. */
	readonly best: WayToChina | null
	/** The answers that decided. */
	readonly deciding: readonly FactId[]
}

type SaidLine = {
	readonly id: RulesetId
	readonly name: string
	readonly status: string
	readonly outcome: string
	/** What decides it, with what parts it from the outcome. */
	readonly decides: string
}

/** The first page of paper in one language. */
export type SaidSummary = {
	readonly title: string
	readonly day: string
	readonly best: { readonly title: string; readonly sentence: string; readonly reasons: string } | null
	readonly lines: readonly SaidLine[]
	readonly answers: readonly { readonly fact: FactId; readonly text: string }[]
	readonly answersTitle: string
	readonly noteTitle: string
	readonly questionsTitle: string
	readonly answer: string
}

/** A part of that page in the reader's language, and in Chinese where the paper has it. */
export type InBothLanguages = <T>(pick: (said: SaidSummary) => T) => {
	readonly own: T
	readonly chinese: T | null
}

/** Puts the first page of paper into the words of a language. */
export function saySummary(context: SummaryContext, { shown, best, deciding }: About): SaidSummary {
	const { words, say, speech, facts } = context
	const { paper } = words.result
	const [first] = shown
	const checked = shown.find(({ id }) => id === best?.ruleset)
	const isAboutVisa = best?.ruleset === 'k-published'
	return {
		title: say(paper.title),
		day: first ? say(paper.day, { date: sayDay(speech.locale, first.result.asOf) }) : '',
		best:
			best && checked
				? {
						title: say(paper.best),
						sentence: saySentence({ ...context, best, checked }),
						reasons: sayShortReasons({ ...context, best, checked }),
					}
				: null,
		lines: shown.map((one) => sayVerdict(one, context)),
		answersTitle: say(paper.answers),
		answers: deciding.map((fact) => ({
			fact,
			text: say(words.result.conditions.named, {
				label: say(words.facts[fact].label),
				answer: sayJudged(fact, sayAnswer(speech, fact, facts[fact]) ?? '', context),
			}),
		})),
		noteTitle: say(paper.noted),
		questionsTitle: say(isAboutVisa ? paper.questions : paper.questionsPermit),
		answer: say(paper.answer),
	}
}

/** An answer that nobody but the person has judged says so. */
const sayJudged = (fact: FactId, answer: string, { words, say }: SummaryContext) =>
	isJudgedFact(fact) ? say(words.result.paper.judged, { answer }) : answer

function sayVerdict(checked: CheckedRuleset, context: SummaryContext): SaidLine {
	const { words, say } = context
	const { names, answer, note } = sayLine({ ...context, checked })
	const decides = answer ? say(words.bestWay.line.unmet, { names, answer }) : names
	return {
		id: checked.id,
		name: say(words.rulesets[checked.id].name),
		status: say(words.statuses[checked.ruleset.status]),
		outcome: sayOutcome(checked.id, checked.result.outcome, context),
		decides:
			say(words.separators.parts) + [decides, note].filter(Boolean).join(say(words.separators.entries)),
	}
}
