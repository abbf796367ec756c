import { activeRulesets } from '@/lib/active-rules/rulesets'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { type Say, sayIn } from '@/lib/i18n/say'
import { maxFewest, sayNamed } from '@/lib/result/say-fewest'
import { standingOf } from '@/lib/result/standing'
import { ownHeading } from '@/lib/sheet/headings/headings'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Words } from '@/lib/words/texts'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import type { Interval } from '@/rules/kleene'
import { configuredParameters, ownParameters, type Parameters } from '@/rules/parameters'
import { reasonOf } from '@/rules/reasons/reason-of'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn, parametersIn } from '@/rules/trace'
import type { Decision } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { factsFor, type OwnAnswers, type RoleAnswers } from '../role/role-facts'
import { isOutcomeShown, type ShownStanding, showResult } from '../shown/show-result'
import { type ReasonWords, sayReasons } from '../table/say-reasons'

/** The words of an export. */
export type ExportWords = AnswerSpeech['words'] &
	ReasonWords &
	Pick<Words, 'rulesets' | 'separators'> & {
		readonly screen: Pick<Words['screen'], 'sheet' | 'short' | 'table' | 'decision' | 'export'>
	}

export type ExportSpeech = AnswerSpeech & {
	readonly words: ExportWords
	/** The parameters that a team has set itself, and their sources. */
	readonly own?: string
}

export type ResultOptions = {
	readonly role: RoleAnswers
	readonly ruleset: RulesetId
	readonly asOf: string
	readonly speech: ExportSpeech
}

/** The results of a row, before they are put into words. */
type Findings = {
	readonly outcome: ShownOutcome
	/** The fewest answers that settle a no, and a sentence for each required criterion that is not met. */
	readonly reasons: readonly string[]
	readonly missing: readonly FactId[]
	readonly met: number
	readonly points: Interval | null
	/** One for each criterion of the rule set, in order. */
	readonly standings: readonly ShownStanding[]
}

/** Prepares the headings and cell texts that an export adds to a row. */
export function resultTexts({ role, ruleset: id, asOf, speech }: ResultOptions) {
	const parameters: Parameters = configuredParameters
	const { words } = speech
	const sayOnPage = sayIn(speech.locale)
	const say: Say = (message, values) => withPlainSpaces(sayOnPage(message, values))
	const text = words.screen.export
	const ruleset: Ruleset = activeRulesets[id]
	const named = (criterion: string) => say(shortNameOf(words, id, criterion))
	const between = say(words.separators.entries)
	const { marks } = words.result
	const standingWords: Readonly<Record<ShownStanding, string>> = {
		met: say(marks.met),
		unmet: say(marks.unmet),
		unanswered: say(marks.unknown),
		inconclusive: say(marks.unknown),
		unsettled: say(marks.unsettled),
		withheld: say(words.screen.table.outcomes.withheld),
	}
	const { table, decision } = words.screen
	const outcomeWords = {
		eligible: say(table.outcomes.eligible),
		undetermined: say(table.outcomes.undetermined),
		ineligible: say(table.outcomes.ineligible),
		'not-needed': say(table.outcomes['not-needed']),
		withheld: say(table.outcomes.withheld),
	}
	const labels = new Map(factIds.map((fact) => [fact, say(words.facts[fact].label)]))
	const tested = ruleset.criteria.flatMap(({ condition }) => parametersIn(condition))
	const isOwn = tested.some((parameter) => ownParameters[parameter] !== undefined)
	const isAssuming =
		role.noSpecialRoutes === true &&
		ruleset.criteria.some(({ condition }) => factsIn(condition).includes('specialRoutes'))
	const rules = [
		say(text.rulesOf, { name: say(words.rulesets[id].name), version: ruleset.version, date: asOf }),
		...(isOwn && speech.own ? [withPlainSpaces(speech.own)] : []),
		...(isAssuming ? [say(text.assumedNoWay)] : []),
	].join('\n')
	const total = ruleset.criteria.filter(({ kind }) => kind === 'supporting').length
	const strengthWords = Array.from({ length: total + 1 }, (_, met) => say(table.of, { met, total }))
	const pointsWords = ({ low, high }: Interval) =>
		low === high ? String(low) : say(text.pointsRange, { low, high })
	const headings = [
		...[text.outcome, text.rules, text.reasons, text.missing, text.faults, text.strength].map((heading) =>
			say(heading),
		),
		...(ruleset.points ? [say(text.points)] : []),
		...ruleset.criteria.map((criterion) => named(criterion.id)),
		...[text.decision, text.by, text.why, text.on].map((heading) => say(heading)),
	].map(ownHeading)

	return {
		headings,
		/** The values that all rows are evaluated by, even if an employer sets others meanwhile. */
		parameters,
		/** The sentence that explains why a required criterion is not met. */
		explain: (criterion: CriterionResult, person: OwnAnswers, facts: Facts): string =>
			say(text.reason, {
				condition: named(criterion.id),
				result: standingWords[standingOf(criterion)],
				reasons: joinSentences(
					sayOnPage,
					words,
					sayReasons(criterion, { speech, words, ruleset, parameters, role, candidate: person, facts }),
				),
			}),
		/** The fewest answers that settle a no, if they are few; empty for any other outcome. */
		fewestOf: (outcome: ShownOutcome, reason: readonly FactId[], facts: Facts): string =>
			outcome === 'ineligible' && reason.length <= maxFewest
				? withPlainSpaces(
						joinSentences(sayOnPage, words, [
							sayOnPage(words.result.card.enough, { count: reason.length }),
							sayNamed(reason, speech, facts),
						]),
					)
				: '',
		cellsOf: (
			{ outcome, reasons, missing, met, points, standings }: Findings,
			{ faults = [] }: Pick<OwnAnswers, 'faults'>,
			decided?: Decision,
		): string[] => [
			outcomeWords[outcome],
			rules,
			reasons.join('\n'),
			missing.map((fact) => labels.get(fact)).join(between),
			faults.map(({ heading, value }) => say(text.fault, { heading, value })).join(between),
			total > 0 ? (strengthWords[met] as string) : '',
			...(points ? [pointsWords(points)] : []),
			...standings.map((standing) => standingWords[standing]),
			decided ? say(decision.choices[decided.choice]) : '',
			decided?.by ?? '',
			decided?.reason ?? '',
			decided?.on ?? '',
		],
	}
}

/** Whether a criterion keeps somebody from a yes whom the rules concern, so that an export says why. */
export const needsReason = ({ kind, result }: Pick<CriterionResult, 'kind' | 'result'>): boolean =>
	(kind === 'required' || kind === 'exempting') && result !== 'met'

/**
 * The cells that an export adds to a row: outcome, rules, reasons, missing answers, one word per criterion, the decision.
 * The headings are marked so that these columns are ignored if the file is imported again.
 */
export function resultCells(options: ResultOptions) {
	const { headings, parameters, explain, fewestOf, cellsOf } = resultTexts(options)
	const ruleset: Ruleset = activeRulesets[options.ruleset]
	return {
		headings,
		cellsOf: (person: OwnAnswers, decided?: Decision): { cells: string[]; outcome: ShownOutcome } => {
			const facts = factsFor(options.role, person)
			const given = { facts, parameters }
			const result = showResult(ruleset, evaluate(ruleset, given, options.asOf), person)
			const { outcome, missing, criteria, strength, points = null } = result
			const unmet = outcome === 'not-needed' ? [] : criteria.filter(needsReason)
			const fewest = isOutcomeShown(result)
				? fewestOf(outcome, reasonOf(ruleset, given, result.outcome), facts)
				: ''
			const shown = new Map(criteria.map((criterion) => [criterion.id, standingOf(criterion)]))
			const findings = {
				outcome,
				missing,
				points,
				met: strength.met,
				reasons: [
					...(fewest ? [fewest] : []),
					...unmet.map((criterion) => explain(criterion, person, facts)),
				],
				standings: ruleset.criteria.map(({ id }) => shown.get(id) ?? 'withheld'),
			}
			return { cells: cellsOf(findings, person, decided), outcome }
		},
	}
}
