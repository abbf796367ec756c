import type { AnswerSpeech } from '@/lib/explain'
import type { Words } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import { standingOf } from '@/lib/result-view'
import { ownHeading } from '@/lib/sheet/headings'
import { evaluate, type Result } from '@/rules/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Decision, Role } from './model'
import { factsFor } from './role-facts'
import { type ReasonWords, sayReasons } from './say-reasons'

/** The words of an export. */
export type ExportWords = AnswerSpeech['words'] &
	ReasonWords &
	Pick<Words, 'rulesets' | 'separators'> & {
		readonly screen: Pick<Words['screen'], 'sheet' | 'short' | 'table' | 'decision' | 'export'>
	}

export type ExportSpeech = AnswerSpeech & { readonly words: ExportWords }

type Options = {
	readonly role: Pick<Role, 'facts'>
	readonly ruleset: RulesetId
	readonly asOf: string
	readonly speech: ExportSpeech
}

type Person = Pick<Candidate, 'facts' | 'faults'>

/**
 * What an export adds to a row: outcome, rules, reasons, missing answers, every condition in a word, the decision. The
 * headings are marked, so that reading the file in again leaves these columns aside.
 */
export function resultCells({ role, ruleset: id, asOf, speech }: Options) {
	const { words } = speech
	const say = sayIn(speech.locale)
	const text = words.screen.export
	const ruleset: Ruleset = rulesets[id]
	const short: Readonly<Record<string, Parameters<typeof say>[0]>> = words.screen.short[id]
	const named = (criterion: string) => say(short[criterion] ?? criterion)
	const between = say(words.separators.entries)
	const { marks } = words.result
	const standingWords = {
		met: say(marks.met),
		unmet: say(marks.unmet),
		unanswered: say(marks.unknown),
		inconclusive: say(marks.unknown),
		unsettled: say(marks.unsettled),
	}
	const rules = say(text.rulesOf, {
		name: say(words.rulesets[id].name),
		version: ruleset.version,
		date: asOf,
	})
	const headings = [
		...[text.outcome, text.rules, text.reasons, text.missing, text.faults, text.strength].map((heading) =>
			say(heading),
		),
		...(ruleset.points ? [say(text.points)] : []),
		...ruleset.criteria.map((criterion) => named(criterion.id)),
		...[text.decision, text.by, text.why, text.on].map((heading) => say(heading)),
	].map(ownHeading)

	function reasonsOf(result: Result, person: Person, facts: ReturnType<typeof factsFor>): string {
		return result.criteria
			.filter((criterion) => criterion.kind === 'required' && criterion.result !== 'met')
			.map((criterion) =>
				say(text.reason, {
					condition: named(criterion.id),
					result: standingWords[standingOf(criterion)],
					reasons: sayReasons(criterion, { speech, words, role, candidate: person, facts }).join(' '),
				}),
			)
			.join('\n')
	}

	function cellsOf(person: Person, decision?: Decision): { cells: string[]; outcome: Result['outcome'] } {
		const facts = factsFor(role, person.facts)
		const result = evaluate(ruleset, { facts, parameters: configuredParameters }, asOf)
		const { outcome, points, strength, missing, criteria } = result
		const cells = [
			say(words.screen.table.outcomes[outcome]),
			rules,
			reasonsOf(result, person, facts),
			missing.map((fact) => say(words.facts[fact].label)).join(between),
			(person.faults ?? []).map(({ heading, value }) => say(text.fault, { heading, value })).join(between),
			strength.total > 0 ? say(words.screen.table.of, strength) : '',
			...(points ? [points.low === points.high ? String(points.low) : `${points.low}–${points.high}`] : []),
			...criteria.map((criterion) => standingWords[standingOf(criterion)]),
			decision ? say(words.screen.decision.choices[decision.choice]) : '',
			decision?.by ?? '',
			decision?.reason ?? '',
			decision?.on ?? '',
		]
		return { cells, outcome }
	}
	return { headings, cellsOf }
}
