import { useState } from 'react'
import type { TeamAnswer } from '@/lib/team-api/page/ask-team'
import { passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props<T> = {
	readonly title: string
	readonly lead: string
	readonly submit: string
	readonly busy: string
	readonly send: (password: string) => Promise<TeamAnswer<T>>
	readonly onDone: (value: T) => void | Promise<void>
	readonly onLeave: () => void
}

/** A task that asks for the password again. */
export function PasswordTask<T>({ title, lead, submit, busy, send, onDone, onLeave }: Props<T>) {
	const team = useTeam()
	const { words, say } = team
	const [password, setPassword] = useState('')
	return (
		<TaskFrame isInside title={title} lead={lead}>
			<TeamForm
				title={title}
				check={() => [passwordFault(team, 'password', password)]}
				send={() => send(password)}
				at={{ 'password-wrong': 'password' }}
				onDone={onDone}
				submit={submit}
				busy={busy}
				beside={
					<button type="button" className="link" onClick={onLeave}>
						{say(words.frame.cancel)}
					</button>
				}
			>
				{(faultOf) => (
					<PasswordField id="password" value={password} fault={faultOf('password')} onText={setPassword} />
				)}
			</TeamForm>
		</TaskFrame>
	)
}
