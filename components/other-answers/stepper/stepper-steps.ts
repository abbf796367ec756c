import { sayAnswer } from '@/lib/explain/explain'
import { nextNumbers } from '@/lib/other-answers/next-values'
import { pointsSteps, rowFor } from '@/lib/other-answers/points-steps'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { TriedContext } from '../tried/context'
import type { StepperTexts, StepTarget } from './stepper'

export type StepperSteps = {
	readonly up: StepTarget | null
	readonly down: StepTarget | null
	readonly texts: StepperTexts
}

/** The rows of points among the chosen rule sets. */
const pointsRows = ({ tried }: Pick<TriedContext, 'tried'>) =>
	tried.after.judged.find(({ ruleset }) => ruleset.points)?.ruleset.points

/** The steps from an answer of the scenario to two adjacent values; null means none. */
export function stepsTo(
	fact: FactId,
	{ up, down }: { readonly up: FactValue; readonly down: FactValue },
	{ words, say, speech, tried }: TriedContext,
): StepperSteps {
	const text = words.otherAnswers
	const label = say(words.facts[fact].label)
	const to = (value: FactValue): StepTarget | null =>
		value === null ? null : { said: sayAnswer(speech, fact, value) ?? '', go: () => tried.set(fact, value) }
	const [more, less] = [to(up), to(down)]
	return {
		up: more,
		down: less,
		texts: {
			more: more ? say(text.more, { label, value: more.said }) : say(text.most, { label }),
			less: less ? say(text.less, { label, value: less.said }) : say(text.least, { label }),
		},
	}
}

/**
 * The steps from an answer of the scenario to those at which a condition may change; null if answers have no order.
 */
export function stepsFor(fact: FactId, context: TriedContext): StepperSteps | null {
	const { after } = context.tried
	const kind: Fact = facts[fact]
	if (kind.type === 'number' || kind.type === 'integer') {
		const rulesets = after.judged.map(({ ruleset }) => ruleset)
		return stepsTo(fact, nextNumbers(fact, rulesets, after.facts), context)
	}
	const row = rowFor(pointsRows(context), fact)
	const steps = row && pointsSteps(row, after.facts[fact])
	return steps?.isLadder
		? stepsTo(fact, { up: steps.up?.value ?? null, down: steps.down?.value ?? null }, context)
		: null
}
