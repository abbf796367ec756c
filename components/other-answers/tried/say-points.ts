import type { Interval } from '@/rules/kleene'
import type { TriedContext } from './context'

/** Points as a figure, or as an interval while answers are missing. */
export const sayInterval = ({ low, high }: Interval, { words, say }: TriedContext): string =>
	low === high ? String(low) : say(words.result.points.interval, { low, high })

/** Points in a sentence of their own. */
export const sayPoints = (points: Interval, context: TriedContext): string =>
	context.say(context.words.otherAnswers.points.sum, { points: sayInterval(points, context) })
