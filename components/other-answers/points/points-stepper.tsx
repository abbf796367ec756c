import { pointsSteps } from '@/lib/other-answers/points-steps'
import { factRowIn, type PointsRow } from '@/rules/condition'
import { pointsFor } from '@/rules/points'
import { SteppedValue } from '../stepper/stepped-value'
import { stepsTo } from '../stepper/stepper-steps'
import type { TriedContext } from '../tried/context'
import { sayOwnAnswer } from '../tried/say-own-answer'

/**
 * The steps of a row of points: to the next answer with more points, and with fewer; null if answers have no order.
 */
export function pointsStepper(row: PointsRow, context: TriedContext): React.ReactNode {
	const own = factRowIn(row)
	if (!own) return null
	const { words, say, tried } = context
	const { fact } = own
	const value = tried.after.facts[fact]
	const { up, down, isLadder } = pointsSteps(own, value)
	if (!isLadder) return null
	return (
		<SteppedValue
			label={say(words.facts[fact].label)}
			said={sayOwnAnswer(fact, value, context)}
			now={value === null ? 0 : pointsFor(own, value)}
			{...stepsTo(fact, { up: up?.value ?? null, down: down?.value ?? null }, context)}
		/>
	)
}
