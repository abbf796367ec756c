import type { Screening } from '@/components/screening/desk/desk-context'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayDay, sayFirst } from '@/lib/i18n/say'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { valuesOf } from '@/lib/screening/model/own-parameters'
import type { Turning } from '@/lib/screening/parameters/preview'
import type { TurnsFileWords } from '@/lib/screening/parameters/turns-file'
import { parametersWith } from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import type { TeamWords } from '../session/team-words'

type Speech = { readonly screening: Screening; readonly words: TeamWords }

const criteriaOf = (id: RulesetId): readonly Criterion[] => (rulesets[id] as Ruleset).criteria

/** Whether a condition is about the age alone, which its limits are then said of. */
const isAboutAge = (ruleset: RulesetId, criterion: string): boolean =>
	criteriaOf(ruleset).some(
		({ id, condition }) => id === criterion && factsIn(condition).every((fact) => fact === 'age'),
	)

/** Why somebody turns, in sentences. */
export function sayWhy({ screening, words }: Speech, turning: Turning, then: OwnParameters): string[] {
	const { say, locale, words: desk } = screening
	const text = words.rules.preview
	const { minAge, maxAge } = parametersWith(valuesOf(then))
	const { ruleset, age, why, decision } = turning
	const reasons = why.map(({ criterion, to }) => {
		if (age === null || to === 'unknown' || !isAboutAge(ruleset, criterion)) {
			const condition = sayFirst(locale, say(shortNameOf(desk, ruleset, criterion)))
			return say(text.condition, { condition, to: say(desk.result.marks[to]) })
		}
		if (maxAge !== null && age > maxAge) return say(text.over, { age, limit: maxAge })
		if (minAge !== null && age < minAge) return say(text.under, { age, limit: minAge })
		return say(text.within, { age })
	})
	const choice = decision && say(desk.screen.decision.choices[decision.choice])
	const decided = decision
		? say(text.decision, { choice: choice ?? '', date: sayDay(locale, decision.on) })
		: say(text.noDecision)
	return [...reasons, decided]
}

/** The words of the file of all who turn. */
export function turnsFileWords({ screening, words }: Speech): TurnsFileWords {
	const { say, locale, words: desk } = screening
	const { file, preview } = words.rules
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
		rulesets: said(desk.screen.ruleNames),
		conditions: Object.fromEntries(
			rulesetIds.flatMap((ruleset) =>
				criteriaOf(ruleset).map(({ id }) => [
					`${ruleset} ${id}`,
					sayFirst(locale, say(shortNameOf(desk, ruleset, id))),
				]),
			),
		),
		choices: said(desk.screen.decision.choices),
		separator: say(desk.separators.entries),
	}
}
