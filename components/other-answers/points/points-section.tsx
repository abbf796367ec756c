import { workPermitPoints } from '@/lib/other-answers/turns'
import { pointsScaleOf } from '@/lib/result/points-scale'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Interval } from '@/rules/kleene'
import type { ComparedContext } from '../tried/context'
import styles from './points.module.css'
import { PointsBars } from './points-bars'
import { PointsScenario } from './points-scenario'

type Props = ComparedContext & Pick<React.ComponentProps<typeof PointsScenario>, 'stepper'>

/**
 * The points of the work permit with the given answers and with the scenario: against the classes, and row by row.
 * Without a stepper it is only the table, because a page without scripts cannot size a bar.
 */
export function PointsSection({ stepper, ...context }: Props) {
	const { words, say, tried } = context
	const text = words.otherAnswers.points
	const [yours, points] = [workPermitPoints(tried.before), workPermitPoints(tried.after)]
	const ruleset = tried.after.judged.find(({ result }) => result.points)?.ruleset
	const scale = ruleset && pointsScaleOf(ruleset)
	const rows = ruleset?.points
	if (!yours || !points || !scale || !rows) return null
	return (
		<section className={styles.points} id="points" aria-labelledby="points-title">
			<h2 id="points-title">{say(text.title)}</h2>
			<p className={styles.lead}>
				{joinSentences(say, words, [
					sayClass('B', scale.b, points, context),
					sayClass('A', scale.a, points, context),
				])}
			</p>
			{stepper && <PointsBars {...context} {...{ yours, points, scale, rows }} />}
			<PointsScenario {...context} {...{ yours, points, scale, rows, stepper }} />
		</section>
	)
}

/** Whether the points reach a class, and how many are missing. */
function sayClass(
	letter: string,
	needed: number,
	{ low, high }: Interval,
	{ words, say }: ComparedContext,
): string {
	const text = words.otherAnswers.points
	if (low >= needed) return say(text.reached, { letter })
	if (high >= needed) return say(text.open, { letter })
	const [least, most] = [needed - high, needed - low]
	return least === most
		? say(text.lacks, { letter, count: least })
		: say(text.lacksBetween, { letter, low: least, high: most })
}
