import { useState } from 'react'
import { ownerCodeCommand } from '@/lib/team-api/owner-code-command'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { ownerRoute } from '@/lib/team-api/routes/accounts'
import { EmailField } from '../fields/email-field'
import { codeFault, emailFault, nameFault, newPasswordAt, newPasswordFault } from '../fields/faults'
import { LettersField } from '../fields/letters-field'
import { NameField } from '../fields/name-field'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	/** The password is passed on to the second factor, which asks for it. */
	readonly onMade: (password: string) => void | Promise<void>
}

/** Creates the first account of a team, with the operator's one-time code. */
export function OwnerPage({ onMade }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [code, setCode] = useState('')
	const [name, setName] = useState('')
	const [email, setEmail] = useState('')
	const [password, setPassword] = useState('')
	const text = words.owner
	return (
		<TaskFrame title={say(text.title)} lead={say(text.lead)} step="account">
			<p>
				<code dir="ltr">{ownerCodeCommand}</code>
			</p>
			<TeamForm
				title={say(text.title)}
				check={() => [
					codeFault(team, 'code', code),
					nameFault(team, 'name', name),
					emailFault(team, 'email', email),
					newPasswordFault(team, 'password', password),
				]}
				send={() =>
					postToTeam(ownerRoute, { code: code.trim(), name: name.trim(), email: email.trim(), password })
				}
				at={{
					'code-wrong': 'code',
					'code-ended': 'code',
					'name-missing': 'name',
					'email-invalid': 'email',
					...newPasswordAt('password'),
				}}
				onDone={() => onMade(password)}
				submit={say(text.submit)}
				busy={say(text.busy)}
			>
				{(faultOf) => (
					<>
						<LettersField
							id="code"
							label={say(text.code)}
							value={code}
							fault={faultOf('code')}
							onText={setCode}
						/>
						<NameField value={name} fault={faultOf('name')} onText={setName} />
						<EmailField value={email} fault={faultOf('email')} onText={setEmail} />
						<PasswordField
							id="password"
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
