import { useState } from 'react'
import { postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { companyConnectRoute } from '@/lib/team-api/routes/company'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './company.module.css'

/** Whether a member's company account is connected, and what connects it. */
export function CompanyConnection({ company }: Pick<SignedInState, 'company'>) {
	const { locale, words, say } = useTeam()
	const [isLeaving, setLeaving] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const text = words.company.own
	if (company === 'off') return null
	async function go() {
		if (isLeaving) return
		setLeaving(true)
		const answer = await postToTeam(companyConnectRoute, { locale })
		if (answer.ok) {
			window.location.assign(answer.value.to)
			return
		}
		setLeaving(false)
		setRefusal(answer.refusal)
	}
	return (
		<section className={styles.part} aria-labelledby="company-own">
			<h2 id="company-own">{say(text.title)}</h2>
			<p>{say(company === 'connected' ? text.on : text.off)}</p>
			{company === 'possible' && (
				<button type="button" className="button second" aria-disabled={isLeaving} onClick={go}>
					{say(isLeaving ? words.company.leaving : text.connect)}
				</button>
			)}
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</section>
	)
}
