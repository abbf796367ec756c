import type { AnswerSpeech } from '@/lib/explain'
import type { Words } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import { ownHeading } from '@/lib/sheet/headings'
import { evaluate } from '@/rules/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { breathe, rowsAtOnce, type Work } from './breathe'
import { originalColumns } from './export-columns'
import type { Candidate, Decision, Role, SheetRecord } from './model'
import { factsFor } from './role-facts'
import { type ReasonWords, sayReasons, sayStanding } from './say-reasons'

/** The words of an export. */
export type ExportWords = AnswerSpeech['words'] &
	ReasonWords &
	Pick<Words, 'rulesets'> & {
		readonly screen: Pick<Words['screen'], 'sheet' | 'short' | 'table' | 'decision' | 'export'>
	}

export type ExportSpeech = AnswerSpeech & { readonly words: ExportWords }

type ToExport = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly candidates: readonly Candidate[]
	readonly sheets: readonly SheetRecord[]
	readonly decisionOf: (candidate: string) => Decision | undefined
	readonly asOf: string
	readonly speech: ExportSpeech
}

/**
 * The rows of an export, headings first: what came in, then outcome, every condition in a word, reasons, missing answers
 * and the person's decision. Added columns are marked, so that reading the file in again leaves them aside.
 */
export async function* exportRows(
	{ role, ruleset: id, candidates, sheets, decisionOf, asOf, speech }: ToExport,
	work: Work = {},
): AsyncGenerator<string[]> {
	const { words } = speech
	const say = sayIn(speech.locale)
	const text = words.screen.export
	const ruleset = rulesets[id]
	const short: Readonly<Record<string, Parameters<typeof say>[0]>> = words.screen.short[id]
	const original = originalColumns(candidates, sheets)
	const hasPoints = id === 'work-permit'
	const added = [
		...[text.outcome, text.rules, text.reasons, text.missing, text.strength],
		...(hasPoints ? [text.points] : []),
		...ruleset.criteria.map((criterion) => short[criterion.id] ?? criterion.id),
		...[text.decision, text.by, text.why, text.on],
	]
	yield [...original.map(({ heading }) => heading), ...added.map((heading) => ownHeading(say(heading)))]
	const rules = say(text.rulesOf, {
		name: say(words.rulesets[id].name),
		version: ruleset.version,
		date: asOf,
	})
	for (const [row, candidate] of candidates.entries()) {
		if (row % rowsAtOnce === 0) await breathe(work, row, candidates.length)
		const facts = factsFor(role, candidate.facts)
		const result = evaluate(ruleset, { facts, parameters: configuredParameters }, asOf)
		const given = { speech, words, role, candidate, facts }
		const reasons = result.criteria
			.filter((criterion) => criterion.kind === 'required' && criterion.result !== 'met')
			.map((criterion) =>
				say(text.reason, {
					condition: say(short[criterion.id] ?? criterion.id),
					result: sayStanding(criterion, words, say),
					reasons: sayReasons(criterion, given).join(' '),
				}),
			)
		const decision = decisionOf(candidate.key)
		const { points, strength } = result
		yield [
			...original.map(({ cellOf }) => cellOf(candidate)),
			say(words.screen.table.outcomes[result.outcome]),
			rules,
			reasons.join('\n'),
			result.missing.map((fact) => say(words.facts[fact].label)).join('; '),
			strength.total > 0 ? say(words.screen.table.of, strength) : '',
			...(points ? [points.low === points.high ? String(points.low) : `${points.low}–${points.high}`] : []),
			...result.criteria.map((criterion) => sayStanding(criterion, words, say)),
			decision ? say(words.screen.decision.choices[decision.choice]) : '',
			decision?.by ?? '',
			decision?.reason ?? '',
			decision?.on ?? '',
		]
	}
}
