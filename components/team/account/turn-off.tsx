import { postToTeam } from '@/lib/team-api/page/ask-team'
import { factorOffRoute } from '@/lib/team-api/routes/second-factor'
import { useTeam } from '../session/team-context'
import { PasswordTask } from './password-task'

type Props = { readonly onDone: () => Promise<void>; readonly onLeave: () => void }

/** Turns the second factor off. */
export function TurnOff({ onDone, onLeave }: Props) {
	const { words, say } = useTeam()
	const { factor } = words.account
	return (
		<PasswordTask
			title={say(factor.turnOff)}
			lead={say(factor.turnOffText)}
			submit={say(factor.turnOff)}
			busy={say(factor.turningOff)}
			send={(password) => postToTeam(factorOffRoute, { password })}
			onDone={onDone}
			onLeave={onLeave}
		/>
	)
}
