import { useState } from 'react'
import { fragmentOf } from '@/components/screening/desk/route'
import { resetMinutes } from '@/lib/limits/mail-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { askResetRoute } from '@/lib/team-api/routes/accounts'
import { EmailField } from '../fields/email-field'
import { emailFault } from '../fields/faults'
import { TeamForm } from '../fields/team-form'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

/** Asks for the link to a new password. What is said then is the same for every address. */
export function ForgotPage() {
	const team = useTeam()
	const { locale, words, say } = team
	const [email, setEmail] = useState('')
	const [sentTo, setSentTo] = useState<string | null>(null)
	const text = words.signIn.forgot
	const back = (
		<a className="link" href={fragmentOf({ view: 'home' })}>
			{say(words.signIn.recover.back)}
		</a>
	)
	if (sentTo !== null)
		return (
			<TaskFrame key="sent" title={say(text.sent)}>
				<p role="status">{say(text.sentText, { email: sentTo, minutes: resetMinutes })}</p>
				<p>{back}</p>
			</TaskFrame>
		)
	return (
		<TaskFrame title={say(text.title)} lead={say(text.lead)}>
			<TeamForm
				title={say(text.title)}
				check={() => [emailFault(team, 'email', email)]}
				send={() => postToTeam(askResetRoute, { email: email.trim(), locale })}
				at={{ 'email-invalid': 'email' }}
				onDone={() => setSentTo(email.trim())}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={back}
			>
				{(faultOf) => <EmailField value={email} fault={faultOf('email')} onText={setEmail} />}
			</TeamForm>
		</TaskFrame>
	)
}
