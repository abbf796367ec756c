import { useState } from 'react'
import { fragmentOf } from '@/components/screening/desk/route'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { resetRoute } from '@/lib/team-api/routes/accounts'
import { newPasswordAt, newPasswordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	/** From the fragment of the link, which no server has seen. */
	readonly token: string
}

/** Sets a new password by the link from a mail. Where there is a second factor, it is asked for next. */
export function ResetPage({ token }: Props) {
	const team = useTeam()
	const { words, say, reload } = team
	const [password, setPassword] = useState('')
	const text = words.signIn.reset
	async function done() {
		// Keeps the token of the link out of the history.
		window.history.replaceState(window.history.state, '', '#')
		window.dispatchEvent(new HashChangeEvent('hashchange'))
		await reload()
	}
	return (
		<TaskFrame title={say(text.title)} lead={say(text.lead)}>
			<TeamForm
				title={say(text.title)}
				check={() => [newPasswordFault(team, 'password', password)]}
				send={() => postToTeam(resetRoute, { token, password })}
				at={newPasswordAt('password')}
				onDone={done}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={
					<a className="link" href={fragmentOf({ view: 'home' })}>
						{say(words.signIn.recover.back)}
					</a>
				}
			>
				{(faultOf) => (
					<PasswordField
						id="password"
						label={say(words.account.password.fresh)}
						isNew
						value={password}
						fault={faultOf('password')}
						onText={setPassword}
					/>
				)}
			</TeamForm>
		</TaskFrame>
	)
}
