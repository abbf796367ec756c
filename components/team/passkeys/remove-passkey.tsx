import { useState } from 'react'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { type OwnPasskey, removePasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { ProofField, sentProof } from '../fields/proof-field'
import { TeamForm } from '../fields/team-form'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	readonly passkey: OwnPasskey
	readonly company: SignedInState['company']
	readonly onDone: () => Promise<void>
	readonly onLeave: () => void
}

/** Removes a passkey. */
export function RemovePasskey({ passkey: { id, name }, company, onDone, onLeave }: Props) {
	const { words, say } = useTeam()
	const [password, setPassword] = useState('')
	const text = words.passkeys
	const title = say(text.removeOf, { name })
	return (
		<TaskFrame isInside title={title} lead={say(text.removeLead)}>
			<TeamForm
				title={title}
				check={() => []}
				send={() => postToTeam(removePasskeyRoute, { id, ...sentProof(password) })}
				at={{ 'password-wrong': 'password', 'password-needed': 'password' }}
				onDone={onDone}
				submit={say(text.removeIt)}
				busy={say(text.removing)}
				beside={
					<button type="button" className="link" onClick={onLeave}>
						{say(words.frame.cancel)}
					</button>
				}
			>
				{(faultOf) => (
					<ProofField
						id="password"
						hasCompany={company === 'connected'}
						value={password}
						fault={faultOf('password')}
						onText={setPassword}
					/>
				)}
			</TeamForm>
		</TaskFrame>
	)
}
