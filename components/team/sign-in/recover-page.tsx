import { useState } from 'react'
import { fragmentOf } from '@/components/screening/desk/route'
import { recoveryMinutes } from '@/lib/limits/account-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { recoverRoute } from '@/lib/team-api/routes/accounts'
import { codeFault, newPasswordAt, newPasswordFault } from '../fields/faults'
import { LettersField } from '../fields/letters-field'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	/** The password is passed on to the second factor, which asks for it. */
	readonly onRecovered: (password: string) => void | Promise<void>
}

/** Lets an owner back in, by the one-time code that the people who run the server have made. */
export function RecoverPage({ onRecovered }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [code, setCode] = useState('')
	const [password, setPassword] = useState('')
	const text = words.signIn.recover
	const lead = say(text.lead, { command: 'npm run team:recover', minutes: recoveryMinutes })
	return (
		<TaskFrame title={say(text.title)} lead={lead}>
			<TeamForm
				title={say(text.title)}
				check={() => [codeFault(team, 'code', code), newPasswordFault(team, 'password', password)]}
				send={() => postToTeam(recoverRoute, { code: code.trim(), password })}
				at={{ 'code-wrong': 'code', 'code-ended': 'code', ...newPasswordAt('password') }}
				onDone={() => onRecovered(password)}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={
					<a className="link" href={fragmentOf({ view: 'home' })}>
						{say(text.back)}
					</a>
				}
			>
				{(faultOf) => (
					<>
						<LettersField
							id="code"
							label={say(words.owner.code)}
							value={code}
							fault={faultOf('code')}
							onText={setCode}
						/>
						<PasswordField
							id="password"
							label={say(words.account.password.fresh)}
							isNew
							value={password}
							fault={faultOf('password')}
							onText={setPassword}
						/>
					</>
				)}
			</TeamForm>
			<p className="quiet small">{say(text.next)}</p>
		</TaskFrame>
	)
}
