import { StandingMark } from '@/components/ui/marks/mark'
import { Strip } from '@/components/ui/marks/strip'
import type { JudgedAnswers } from '@/lib/other-answers/turns'
import { countsOf } from '@/lib/result/counts'
import { decidingIn } from '@/lib/result/deciding'
import { outcomeStanding, stripMarkOf } from '@/lib/result/standing'
import { topicsOf } from '@/lib/result/topics'
import type { ComparedContext } from '../tried/context'
import { sayPointsSum } from '../tried/say-points-sum'
import styles from './pair.module.css'

type Props = ComparedContext & {
	readonly judged: JudgedAnswers['judged'][number]
	readonly standing: JudgedAnswers
	/** How many conditions change; undefined for the given answers. */
	readonly turned?: number
}

/** One rule set with some answers: its outcome, its marks by topic, and how much is met or changes. */
export function PairCell({ judged: { ruleset, result }, standing, turned, ...context }: Props) {
	const { words, say } = context
	const text = words.otherAnswers.pair
	const isNeeded = result.outcome !== 'not-needed'
	const deciding = isNeeded ? decidingIn(result.criteria) : []
	const groups = topicsOf(ruleset, result.criteria).flatMap(({ criteria }) => {
		const marks = criteria
			.filter((criterion) => deciding.includes(criterion))
			.map((criterion) => stripMarkOf(criterion, standing.unsure))
		return marks.length > 0 ? [{ name: '', marks }] : []
	})
	const counts = countsOf(result.criteria)
	const { status } = ruleset
	const lines = [
		turned === undefined
			? isNeeded && say(text.met, counts)
			: turned > 0
				? say(text.turn, { count: turned })
				: say(text.same),
		result.points && sayPointsSum(result.points, context),
		turned !== undefined && turned > 0 && status !== 'published' && say(words.result.notLaw[status]),
	]
	return (
		<div className={styles.cell}>
			<p className={styles.outcome}>
				<StandingMark kind={outcomeStanding(result)} size="table" />
				<strong>{say(words.result.outcomes[result.outcome])}</strong>
			</p>
			{isNeeded && <Strip groups={groups} label={say(words.result.strip, counts)} />}
			<p className={styles.line}>{lines.filter(Boolean).join(say(words.separators.parts))}</p>
		</div>
	)
}
