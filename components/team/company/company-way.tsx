import { useState } from 'react'
import { postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { type CompanyEntry, companyStartRoute } from '@/lib/team-api/routes/company'
import { EmailField } from '../fields/email-field'
import { emailFault } from '../fields/faults'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './company.module.css'
import { CompanyRefused } from './company-refused'

type Props = {
	readonly way: CompanyEntry
	/** The address of the person whose session goes on, if one does: the server knows the team then. */
	readonly email?: string
	/** The other ways in. */
	readonly children?: React.ReactNode
}

/** What leads to the provider of one's company, or why it led nowhere the last time. */
export function CompanyWay({ way, email: known, children }: Props) {
	const team = useTeam()
	const { locale, words, say } = team
	const text = words.company
	const [email, setEmail] = useState('')
	const [isLeaving, setLeaving] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const host = way.host ?? say(text.there)
	const asksEmail = way.host === null && known === undefined
	const isAgain = way.refused !== undefined && !['silent', 'stale'].includes(way.refused.reason)
	const send = () =>
		postToTeam(companyStartRoute, {
			locale,
			...(asksEmail && { email: email.trim() }),
			...(isAgain && { isAgain }),
		})
	const leave = ({ to }: { readonly to: string }) => {
		setLeaving(true)
		window.location.assign(to)
	}
	async function go() {
		if (isLeaving) return
		setLeaving(true)
		const answer = await send()
		if (answer.ok) return leave(answer.value)
		setLeaving(false)
		return setRefusal(answer.refusal)
	}
	const label = say(way.refused ? text.again[way.refused.reason] : text.go)
	return (
		<div className={styles.way}>
			{way.refused && <CompanyRefused refused={way.refused} host={host} />}
			{asksEmail ? (
				<TeamForm
					title={say(words.signIn.title)}
					check={() => [emailFault(team, 'company-email', email)]}
					send={send}
					at={{ 'email-invalid': 'company-email' }}
					onDone={leave}
					submit={label}
					busy={say(text.leaving)}
				>
					{(faultOf) => (
						<EmailField id="company-email" value={email} fault={faultOf('company-email')} onText={setEmail} />
					)}
				</TeamForm>
			) : (
				<button type="button" className="button" aria-disabled={isLeaving} onClick={go} data-company>
					{isLeaving ? say(text.leaving) : label}
				</button>
			)}
			{refusal && <TeamRefusalAlert refusal={refusal} />}
			<p className="quiet small">{asksEmail ? say(text.asks) : say(text.goes, { host })}</p>
			{children && (
				<details>
					<summary>{say(way.isDemanded ? text.emergency : text.password)}</summary>
					{children}
				</details>
			)}
		</div>
	)
}
