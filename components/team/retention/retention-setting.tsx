import { useState } from 'react'
import { useScreening } from '@/components/screening/desk/desk-context'
import { Notice } from '@/components/ui/notices/notice'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import { postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { mayCallSomewhere } from '@/lib/team-api/routes/may-call'
import { retentionRoute } from '@/lib/team-api/routes/settings'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './retention.module.css'
import { RetentionForm } from './retention-form'

/**
 * For how many days a team keeps records. Owners change it: a shorter time takes effect a day later, until which it is
 * announced to all and can be stopped.
 */
export default function RetentionSetting() {
	const { state, words: screen, access } = useScreening()
	const { locale, words, say } = useTeam()
	const [said, setSaid] = useState('')
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const { keptDays, shorter } = state.settings
	const text = words.retention
	const label = say(screen.screen.home.keptDays)
	const maySet = mayCallSomewhere(retentionRoute, access)

	async function set(days: number, done: string) {
		setRefusal(null)
		setSaid('')
		const answer = await postToTeam(retentionRoute, { days })
		if (answer.ok) setSaid(done)
		else setRefusal(answer.refusal)
	}
	return (
		<div className={styles.retention}>
			{maySet ? (
				<RetentionForm
					key={keptDays}
					label={label}
					keptDays={keptDays}
					onSet={(days) => set(days, days > keptDays ? say(text.longer) : '')}
					onRefused={setRefusal}
					onTyped={() => {
						setSaid('')
						setRefusal(null)
					}}
				/>
			) : (
				<p>{say(screen.result.conditions.named, { label, answer: String(keptDays) })}</p>
			)}
			{shorter && (
				<Notice kind="care">
					<p data-shorter-retention={shorter.keptDays}>
						{say(text.pending, {
							date: sayDatedInstant(locale, shorter.from),
							days: shorter.keptDays,
							name: shorter.by.name,
						})}
					</p>
					{maySet && (
						<p>
							<button
								type="button"
								className="button second small"
								data-action="stop-shorter-retention"
								onClick={() => set(keptDays, say(text.stopped))}
							>
								{say(text.stop)}
							</button>
						</p>
					)}
				</Notice>
			)}
			<p role="status">{said}</p>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</div>
	)
}
