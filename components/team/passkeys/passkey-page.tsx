import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { PasskeyButton } from './passkey-button'
import { goOnByPasskey } from './passkey-ways'

/** The passkey after the password, where the team demands a second factor; `onOther` signs somebody else in. */
export function PasskeyPage({ onOther }: { readonly onOther: () => void }) {
	const { words, say, reload } = useTeam()
	const text = words.passkeys
	return (
		<TaskFrame title={say(text.demanded)} lead={say(text.demandedLead)}>
			<PasskeyButton isOnly label={say(text.use)} send={goOnByPasskey} onDone={reload} />
			<p>
				<button type="button" className="link small" onClick={onOther}>
					{say(words.secondFactor.other)}
				</button>
			</p>
		</TaskFrame>
	)
}
