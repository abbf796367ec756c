import type { Interval } from '@/rules/kleene'
import type { ComparedContext } from './context'

/** Points as a figure, or as an interval while answers are missing. */
export const sayInterval = ({ low, high }: Interval, { words, say }: ComparedContext): string =>
	low === high ? String(low) : say(words.result.points.interval, { low, high })

/** Points in a sentence of their own. */
export const sayPointsSum = (points: Interval, context: ComparedContext): string =>
	context.say(context.words.otherAnswers.points.sum, { points: sayInterval(points, context) })
