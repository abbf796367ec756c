import { nextQuestions } from '@/rules/asking/next-questions'
import { progressOf, settledOutcomeOf } from '@/rules/asking/progress'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type EndOffer, endOfferOn } from '../end-offer'
import { groupWith } from '../question-groups'
import { idsOf, type Screen, type StepId } from '../screens'
import type { AnsweredSituation } from '../situation'
import { endsLaw } from './law-end'
import { askedOn, factsAtStart, knownBefore, screenAt } from './screen-at'

/** What has just been settled, and what the next questions are about. */
export type News = {
	readonly settled: readonly { readonly id: RulesetId; readonly outcome: Outcome }[]
	readonly open: readonly RulesetId[]
}

/** The current state of a screen in the quick way. */
export type QuickView = {
	/** All its questions, of which only `asked` are shown. */
	readonly screen: Screen
	readonly asked: readonly FactId[]
	/** How many facts can still change an outcome, and how many of them have to be asked at least. */
	readonly left: { readonly min: number; readonly max: number }
	/** How many there were at the start. */
	readonly total: number
	/** The rule set that all further questions are about; null if there are several. */
	readonly about: RulesetId | null
	/** The previous screen; null for the first one. */
	readonly back: StepId | null
	/** Whether the previous screen ended the questions about the law, of which the person has been told. */
	readonly isAfterLaw: boolean
	readonly news: News
	/** Whether, and why, the result is offered before the screen. */
	readonly offer: EndOffer | null
}

type At = {
	readonly id: StepId
	/** The only question to show, if one answer is to be changed. */
	readonly only?: FactId | null
}

const noNews: News = { settled: [], open: [] }

/** Computes what a screen of the quick way shows. */
export function quickView(check: AnsweredSituation, { id, only = null }: At): QuickView {
	const { chosen, known, screens } = check
	const at = idsOf(screens).indexOf(id)
	const screen = only ? groupWith(only) : screenAt(id, check)
	const { left, relevant } = nextQuestions(chosen, known, configuredParameters)
	const isAfterLaw = !only && endedLawAt(at, check)
	const isShown = (fact: FactId) => relevant.has(fact) || known[fact] !== undefined
	const news = newsAt(at, check)
	const open = news.open.length > 0 ? news.open : chosen
	return {
		screen,
		asked: only ? screen : at < 0 ? screen.filter(isShown) : askedOn(screen, check),
		left,
		total: factsAtStart(chosen).size,
		back: idsOf(screens)[(at < 0 ? screens.length : at) - 1] ?? null,
		about: open.length === 1 ? (open[0] ?? null) : null,
		isAfterLaw,
		news: only ? noNews : news,
		offer: only || isAfterLaw || at < 0 ? null : endOfferOn(screens.slice(0, at + 1), check),
	}
}

/** Whether the screen before this one ended the questions about the law. */
function endedLawAt(at: number, check: AnsweredSituation): boolean {
	const here = check.screens[at]
	const before = check.screens[at - 1]
	return here && before ? endsLaw(before, { ...check, known: knownBefore(here, check) }) : false
}

/** What the previous screen has settled. */
function newsAt(at: number, check: AnsweredSituation): News {
	const here = check.screens[at]
	const before = check.screens[at - 1]
	if (!here || !before) return noNews
	const openAfter = (screen: Screen) =>
		progressOf(check.chosen, knownBefore(screen, check), configuredParameters)
	const earlier = openAfter(before)
	const now = openAfter(here)
	const settled = now.standings.filter(
		({ open }, index) => open.size === 0 && (earlier.standings[index]?.open.size ?? 0) > 0,
	)
	return {
		settled: settled.map((standing) => ({
			id: standing.ruleset.id,
			outcome: settledOutcomeOf(standing) as Outcome,
		})),
		open: now.standings.filter(({ open }) => open.size > 0).map(({ ruleset }) => ruleset.id),
	}
}
