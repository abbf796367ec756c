import { useState } from 'react'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { renewCodesRoute } from '@/lib/team-api/routes/second-factor'
import { RecoveryCodes } from '../recovery/recovery-codes'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { PasswordTask } from './password-task'

type Props = {
	readonly email: string
	readonly onDone: () => Promise<void>
	readonly onLeave: () => void
}

/** New recovery codes, replacing a member's present ones. */
export function NewCodes({ email, onDone, onLeave }: Props) {
	const { words, say } = useTeam()
	const [codes, setCodes] = useState<readonly string[] | null>(null)
	const { factor } = words.account
	const title = say(words.recovery.title)
	if (codes)
		return (
			<TaskFrame isInside title={title} lead={say(words.recovery.lead)}>
				<RecoveryCodes title={title} email={email} codes={codes} onSaved={onDone} />
			</TaskFrame>
		)
	return (
		<PasswordTask
			title={say(factor.codes)}
			lead={say(factor.codesText)}
			submit={say(factor.codes)}
			busy={say(factor.making)}
			send={(password) => postToTeam(renewCodesRoute, { password })}
			onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
			onLeave={onLeave}
		/>
	)
}
