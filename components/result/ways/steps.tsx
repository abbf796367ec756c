import { groupOf, wayGroups } from '@/lib/result/ways'
import type { Change } from '@/rules/changes/find-changes'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import { Step } from './step'
import styles from './ways.module.css'

type Props = ResultContext & {
	readonly checked: Checked
	readonly changes: readonly Change[]
	/** The level of the groups' headings. */
	readonly level?: 'h3' | 'h4'
}

/** Steps of a group shown at once; the others are collapsed. */
const maxShown = 6

/** The steps of one way: open questions, then what can be changed now, then what takes time. */
export function Steps({ changes, level: Heading = 'h3', ...props }: Props) {
	const { words, say } = props
	const { way, reasons } = words.result
	const ordered = wayGroups.flatMap((group) => changes.filter((change) => groupOf(change) === group))
	return wayGroups.map((group) => {
		const steps = ordered
			.map((change, index) => <Step key={change.fact} {...props} change={change} number={index + 1} />)
			.filter((_, index) => groupOf(ordered[index] as Change) === group)
		if (steps.length === 0) return null
		const folded = steps.slice(maxShown)
		return (
			<div key={group}>
				<Heading className={styles.group}>{say(way.groups[group])}</Heading>
				<ol className={styles.steps}>{steps.slice(0, maxShown)}</ol>
				{folded.length > 0 && (
					<Fold on="every-screen" summary={say(reasons.more, { count: folded.length })}>
						<ol className={styles.steps}>{folded}</ol>
					</Fold>
				)}
			</div>
		)
	})
}
