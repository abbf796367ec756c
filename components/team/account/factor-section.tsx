import { Notice } from '@/components/ui/notices/notice'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { useTeam } from '../session/team-context'
import styles from './account.module.css'

/** With fewer recovery codes than this, the page suggests creating new ones. */
const few = 4

/** A task concerning the second factor, on a view of its own. */
export type FactorTask = 'set-up' | 'codes' | 'turn-off'

type Props = {
	readonly session: SignedInState
	readonly onTask: (task: FactorTask) => void
}

/** Whether the second factor is on, how many recovery codes are left, and the available actions. */
export function FactorSection({ session: { hasSecondFactor, recoveryLeft: count }, onTask }: Props) {
	const { words, say } = useTeam()
	const text = words.account.factor
	return (
		<section className={styles.section} aria-labelledby="factor">
			<h2 id="factor">{say(text.title)}</h2>
			<p>{say(hasSecondFactor ? text.on : text.off)}</p>
			{hasSecondFactor ? (
				<>
					{count < few ? (
						<Notice kind="care" first={say(text.left, { count })}>
							{say(text.few)}
						</Notice>
					) : (
						<p>{say(text.left, { count })}</p>
					)}
					<p className={styles.ways}>
						<button type="button" className="button second small" onClick={() => onTask('codes')}>
							{say(text.codes)}
						</button>
						<button type="button" className="link" onClick={() => onTask('turn-off')}>
							{say(text.turnOff)}
						</button>
					</p>
				</>
			) : (
				<p>
					<button type="button" className="button" onClick={() => onTask('set-up')}>
						{say(text.setUp)}
					</button>
				</p>
			)}
		</section>
	)
}
