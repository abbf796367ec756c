import { useEffect, useState } from 'react'
import { fragmentOf } from '@/components/screening/desk/route'
import { postToTeam, type TeamAnswer } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import { joinRoute, lookAtInvitationRoute } from '@/lib/team-api/routes/invitations'
import { EmailField } from '../fields/email-field'
import { nameFault, newPasswordAt, newPasswordFault } from '../fields/faults'
import { NameField } from '../fields/name-field'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { NotLoaded } from '../session/not-loaded'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

type Invited = AnswerFrom<typeof lookAtInvitationRoute>

type Props = {
	/** From the fragment of the link, which no server has seen. */
	readonly token: string
	/** The password is passed on to the second factor, which asks for it. */
	readonly onJoined: (password: string) => void | Promise<void>
}

/** Joining a team by the link of an invitation. */
export function JoinPage({ token, onJoined }: Props) {
	const { words, say } = useTeam()
	const [looked, setLooked] = useState<TeamAnswer<Invited> | null>(null)
	const look = async (wanted: string) => setLooked(await postToTeam(lookAtInvitationRoute, { token: wanted }))
	useEffect(() => {
		let isLeft = false
		postToTeam(lookAtInvitationRoute, { token }).then((answer) => !isLeft && setLooked(answer))
		return () => {
			isLeft = true
		}
	}, [token])
	const text = words.join
	if (looked?.ok) return <JoinForm token={token} invited={looked.value} onJoined={onJoined} />
	const isOver = looked?.refusal.reason === 'invitation-ended'
	return (
		<TaskFrame title={say(text.title)}>
			{looked && isOver ? (
				<TeamRefusalAlert refusal={looked.refusal}>
					<p>
						<a className="link" href={fragmentOf({ view: 'home' })}>
							{say(text.toSignIn)}
						</a>
					</p>
				</TeamRefusalAlert>
			) : (
				<NotLoaded refusal={looked ? looked.refusal : null} onRetry={() => look(token)} />
			)}
		</TaskFrame>
	)
}

function JoinForm({ token, invited, onJoined }: Props & { readonly invited: Invited }) {
	const team = useTeam()
	const { words, say } = team
	const [name, setName] = useState('')
	const [password, setPassword] = useState('')
	const text = words.join
	return (
		<TaskFrame title={say(text.title)} lead={say(text.lead, { by: invited.by })} step="account">
			<TeamForm
				title={say(text.title)}
				check={() => [nameFault(team, 'name', name), newPasswordFault(team, 'password', password)]}
				send={() => postToTeam(joinRoute, { token, name: name.trim(), password })}
				at={{ 'name-missing': 'name', ...newPasswordAt('password') }}
				onDone={() => onJoined(password)}
				submit={say(text.submit)}
				busy={say(text.busy)}
			>
				{(faultOf) => (
					<>
						<EmailField hint={say(text.emailHint)} value={invited.email} readOnly />
						<NameField value={name} fault={faultOf('name')} onText={setName} />
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
		</TaskFrame>
	)
}
