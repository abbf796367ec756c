import { useState } from 'react'
import { emailLimit, nameLimit } from '@/lib/team-api/contract'
import { postToTeam } from '../api/ask-team'
import { codeFault, emailFault, nameFault, newPasswordFault } from '../fields/faults'
import fields from '../fields/fields.module.css'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	/** The password goes on to the second factor, which asks for it. */
	readonly onMade: (password: string) => void | Promise<void>
}

/** The first account of a team, by the one-time code that the server has printed. */
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
			<TeamForm
				title={say(text.title)}
				check={() => [
					codeFault(team, 'code', code),
					nameFault(team, 'name', name),
					emailFault(team, 'email', email),
					newPasswordFault(team, 'password', password),
				]}
				send={() =>
					postToTeam('owner', { code: code.trim(), name: name.trim(), email: email.trim(), password })
				}
				at={{
					'code-wrong': 'code',
					'code-ended': 'code',
					'name-missing': 'name',
					'email-invalid': 'email',
					'password-short': 'password',
					'password-long': 'password',
				}}
				onDone={() => onMade(password)}
				submit={say(text.submit)}
				busy={say(text.busy)}
			>
				{(faultOf) => (
					<>
						<TextField
							id="code"
							label={say(text.code)}
							value={code}
							fault={faultOf('code')}
							className={fields.short ?? ''}
							maxLength={40}
							autoComplete="off"
							autoCapitalize="none"
							spellCheck={false}
							dir="ltr"
							onText={setCode}
						/>
						<TextField
							id="name"
							label={say(words.frame.name)}
							hint={say(words.frame.nameHint)}
							value={name}
							fault={faultOf('name')}
							maxLength={nameLimit}
							autoComplete="name"
							dir="auto"
							onText={setName}
						/>
						<TextField
							id="email"
							type="email"
							label={say(words.frame.email)}
							value={email}
							fault={faultOf('email')}
							maxLength={emailLimit}
							autoComplete="username"
							dir="ltr"
							onText={setEmail}
						/>
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
