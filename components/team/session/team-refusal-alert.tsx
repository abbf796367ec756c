import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { Notice } from '@/components/ui/notices/notice'
import type { TeamRefusal } from '@/lib/team-api/page/ask-team'
import { sayRefusal } from './say-refusal'
import styles from './session.module.css'
import { useTeam } from './team-context'

type Props = {
	readonly refusal: TeamRefusal
	/** Alternatives to retrying. */
	readonly children?: React.ReactNode
}

/** Why something was not done, and what to do. */
export function TeamRefusalAlert({ refusal, children }: Props) {
	const { title, text } = sayRefusal(useTeam(), refusal)
	return (
		<div role="alert">
			<Notice kind="problem">
				<p className={styles.problem}>
					<ProblemMark />
					<strong>{title}</strong>
				</p>
				<p>{text}</p>
				{children}
			</Notice>
		</div>
	)
}
