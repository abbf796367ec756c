import type { ScreeningContext } from '@/components/screening/desk/desk-context'
import type { ActiveRulesets } from '@/lib/active-rules/rulesets'
import { correctionOf } from '@/lib/explain/correction-words'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayDay, sayFirst } from '@/lib/i18n/say'
import { type OwnParameters, valuesOf } from '@/lib/screening/model/own-parameters'
import type { TurningCandidate } from '@/lib/screening/parameters/preview'
import type { TurnsFileWords } from '@/lib/screening/parameters/turns-file'
import { parametersWith } from '@/rules/parameters'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { factsIn, parametersIn } from '@/rules/trace'
import type { RuleWords } from './rule-change-context'

type Speech = { readonly screening: ScreeningContext; readonly words: RuleWords }

/** The rules in a preview. */
export type PreviewedRules = {
	readonly values: OwnParameters
	readonly rulesets: ActiveRulesets
	/** The criteria that the rules in effect have wrong. */
	readonly corrected: (ruleset: RulesetId) => readonly string[]
}

/** Whether a condition is only about the age and depends on its limits, which are then stated. */
const isAboutLimits = ({ rulesets }: PreviewedRules, ruleset: RulesetId, criterion: string): boolean =>
	rulesets[ruleset].criteria.some(
		({ id, condition }) =>
			id === criterion &&
			factsIn(condition).every((fact) => fact === 'age') &&
			parametersIn(condition).length > 0,
	)

/** Why a person's outcome changes, in sentences. */
export function sayTurnReasons(
	{ screening, words }: Speech,
	turning: TurningCandidate,
	then: PreviewedRules,
): string[] {
	const { say, locale, words: desk } = screening
	const text = words.preview
	const { minAge, maxAge } = parametersWith(valuesOf(then.values))
	const { ruleset, age, why, decision } = turning
	const reasonOf = ({ criterion, from, to }: TurningCandidate['why'][number]) => {
		const condition = sayFirst(locale, say(shortNameOf(desk, ruleset, criterion)))
		if (to === null) return say(text.dropped, { condition })
		if (from === null) return say(text.added, { condition, to: say(desk.result.marks[to]) })
		if (age !== null && isAboutLimits(then, ruleset, criterion)) {
			if (to === 'met') return say(text.within, { age })
			if (maxAge !== null && age > maxAge) return say(text.over, { age, limit: maxAge })
			if (minAge !== null && age < minAge) return say(text.under, { age, limit: minAge })
		}
		return say(text.condition, { condition, to: say(desk.result.marks[to]) })
	}
	const wrong = then.corrected(ruleset)
	const reasons = why.flatMap((turned) => [
		reasonOf(turned),
		...(wrong.includes(turned.criterion) ? [say(correctionOf(desk, ruleset, turned.criterion))] : []),
	])
	const choice = decision && say(desk.screen.decision.choices[decision.choice])
	const decided = decision
		? say(text.decision, { choice: choice ?? '', date: sayDay(locale, decision.on) })
		: say(text.noDecision)
	return [...reasons, decided]
}

/** The words of the file of changed outcomes. */
export function turnsFileWords({ screening, words }: Speech): TurnsFileWords {
	const { say, locale, words: desk } = screening
	const { file, preview } = words
	const { outcomes } = desk.screen.table
	const { marks } = desk.result
	const headings = [
		file.number,
		file.name,
		file.opening,
		file.ruleset,
		preview.now,
		preview.after,
		file.condition,
		file.conditionNow,
		file.conditionThen,
		file.age,
		file.decision,
		file.decidedOn,
	]
	const said = <K extends string>(texts: Readonly<Record<K, Parameters<typeof say>[0]>>) =>
		Object.fromEntries(
			Object.entries(texts).map(([key, text]) => [key, say(text as Parameters<typeof say>[0])]),
		) as Record<K, string>
	return {
		headings: headings.map((heading) => say(heading)),
		outcomes: said(outcomes),
		results: said({ met: marks.met, unmet: marks.unmet, unknown: marks.unknown }),
		noCondition: say(file.noCondition),
		rulesets: said(desk.screen.ruleNames),
		conditions: Object.fromEntries(
			rulesetIds.flatMap((ruleset) =>
				Object.entries(desk.screen.short[ruleset]).map(([id, name]) => [
					`${ruleset} ${id}`,
					sayFirst(locale, say(name)),
				]),
			),
		),
		choices: said(desk.screen.decision.choices),
		separator: say(desk.separators.entries),
	}
}
