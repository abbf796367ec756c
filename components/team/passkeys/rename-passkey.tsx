import { useState } from 'react'
import { maxMemberNameCharacters } from '@/lib/limits/account-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { type OwnPasskey, renamePasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { nameFault } from '../fields/faults'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'

type Props = {
	readonly passkey: OwnPasskey
	readonly onDone: () => Promise<void>
	readonly onLeave: () => void
}

/** Gives a passkey another name. */
export function RenamePasskey({ passkey: { id, name: before }, onDone, onLeave }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [name, setName] = useState(before)
	const text = words.passkeys
	const title = say(text.renameOf, { name: before })
	return (
		<TaskFrame isInside title={title}>
			<TeamForm
				title={title}
				check={() => [nameFault(team, 'passkey-name', name)]}
				send={() => postToTeam(renamePasskeyRoute, { id, name })}
				at={{ 'name-missing': 'passkey-name' }}
				onDone={onDone}
				submit={say(text.save)}
				busy={say(text.saving)}
				beside={
					<button type="button" className="link" onClick={onLeave}>
						{say(words.frame.cancel)}
					</button>
				}
			>
				{(faultOf) => (
					<TextField
						id="passkey-name"
						label={say(text.name)}
						maxLength={maxMemberNameCharacters}
						autoComplete="off"
						dir="auto"
						value={name}
						fault={faultOf('passkey-name')}
						onText={setName}
					/>
				)}
			</TeamForm>
		</TaskFrame>
	)
}
