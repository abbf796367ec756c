import { useState } from 'react'
import { maxMemberNameCharacters } from '@/lib/limits/account-limits'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { nameFault } from '../fields/faults'
import { ProofField, sentProof } from '../fields/proof-field'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { makePasskey } from './passkey-ways'

type Props = {
	readonly company: SignedInState['company']
	/** Whether it stands within the views of the team. */
	readonly isInside: boolean
	readonly onDone: () => void | Promise<void>
	readonly onLeave: () => void
}

/** Adds a passkey: a name for it, the password, and then what the device asks. */
export function AddPasskey({ company, isInside, onDone, onLeave }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [name, setName] = useState('')
	const [password, setPassword] = useState('')
	const text = words.passkeys
	return (
		<TaskFrame isInside={isInside} title={say(text.add)} lead={say(text.addLead)}>
			<TeamForm
				title={say(text.add)}
				check={() => [nameFault(team, 'passkey-name', name)]}
				send={() => makePasskey(name, sentProof(password))}
				at={{ 'password-wrong': 'password', 'password-needed': 'password', 'name-missing': 'passkey-name' }}
				onDone={onDone}
				submit={say(text.add)}
				busy={say(text.waiting)}
				beside={
					<button type="button" className="link" onClick={onLeave}>
						{say(words.frame.cancel)}
					</button>
				}
			>
				{(faultOf) => (
					<>
						<TextField
							id="passkey-name"
							label={say(text.name)}
							hint={say(text.nameHint)}
							maxLength={maxMemberNameCharacters}
							autoComplete="off"
							dir="auto"
							value={name}
							fault={faultOf('passkey-name')}
							onText={setName}
						/>
						<ProofField
							id="password"
							hasCompany={company === 'connected'}
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
