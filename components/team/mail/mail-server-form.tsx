import { useState } from 'react'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { type MailServerState, saveMailServerRoute } from '@/lib/team-api/routes/mails'
import { emailFault } from '../fields/faults'
import { ProofField } from '../fields/proof-field'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import { MailServerFields } from './mail-server-fields'
import { TryMailServer } from './try-mail-server'
import { portIn, sentMailServer, typedFrom } from './typed-mail-server'

type Props = {
	readonly state: MailServerState
	readonly email: string
	readonly hasCompany: boolean
	readonly onDone: (what: string) => Promise<void>
}

/** The form in which an owner sets, tries or takes away the mail server of the team. */
export function MailServerForm({ state, email, hasCompany, onDone }: Props) {
	const team = useTeam()
	const { words, say, onSignedOut } = team
	const text = words.mail.server
	const [typed, setTyped] = useState(() => typedFrom(state))
	const [proof, setProof] = useState('')
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const given = proof === '' ? {} : { proof }
	async function remove() {
		const answer = await postToTeam(saveMailServerRoute, { server: null, ...given })
		if (answer.ok) return onDone(say(text.removed))
		if (isSignedOut(answer.refusal)) onSignedOut()
		return setRefusal(answer.refusal)
	}
	return (
		<TeamForm
			title={say(words.mail.title)}
			check={() => [
				typed.host.trim() === '' ? { id: 'mail-host', text: say(words.fieldRefusals['mail-host']) } : null,
				portIn(typed) === null ? { id: 'mail-port', text: say(text.portMissing, { max: 65_535 }) } : null,
				emailFault(team, 'mail-sender', typed.sender),
			]}
			send={() => postToTeam(saveMailServerRoute, { server: sentMailServer(typed), ...given })}
			at={{
				'mail-host': 'mail-host',
				'mail-password': 'mail-password',
				'email-invalid': 'mail-sender',
				'password-wrong': 'mail-proof',
				'password-needed': 'mail-proof',
			}}
			onDone={() => onDone(say(text.saved))}
			submit={say(text.save)}
			busy={say(text.saving)}
			beside={
				state.stored && (
					<button type="button" className="link" onClick={remove}>
						{say(text.remove)}
					</button>
				)
			}
		>
			{(faultOf) => (
				<>
					<p className="quiet">{say(text.lead)}</p>
					<MailServerFields
						typed={typed}
						isUnreadable={state.stored?.isUnreadable === true}
						faultOf={faultOf}
						onTyped={setTyped}
					/>
					<TryMailServer typed={typed} email={email} />
					<ProofField
						id="mail-proof"
						hasCompany={hasCompany}
						value={proof}
						fault={faultOf('mail-proof')}
						onText={setProof}
					/>
					<p className="quiet small">{say(text.after)}</p>
					{refusal && <TeamRefusalAlert refusal={refusal} />}
				</>
			)}
		</TeamForm>
	)
}
