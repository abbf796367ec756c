import { useState } from 'react'
import { AddPasskey } from '../passkeys/add-passkey'
import { canUsePasskeys } from '../passkeys/ask-device'
import { RecoveryCodes } from '../recovery/recovery-codes'
import { TaskFrame } from '../session/task-frame'
import { useTeam } from '../session/team-context'
import { SetUp } from './set-up'

type Props = {
	readonly email: string
	/** The password, if it was just typed. */
	readonly password?: string | undefined
	/** Whether an account has just been created. */
	readonly isFirst?: boolean
	/** The only way out, where the team demands a second factor. */
	readonly wayOut?: React.ReactNode
	readonly onDone: () => void | Promise<void>
}

/** Sets up the second factor, from its key to the recovery codes. */
export function SetUpFlow({ email, password, isFirst = false, wayOut, onDone }: Props) {
	const { words, say } = useTeam()
	const [codes, setCodes] = useState<readonly string[] | null>(null)
	const [isPasskey, setPasskey] = useState(false)
	if (isPasskey)
		return <AddPasskey company="off" isInside={!isFirst} onDone={onDone} onLeave={() => setPasskey(false)} />
	const title = say(codes ? words.recovery.title : words.setUp.title)
	return (
		<TaskFrame
			key={codes ? 'codes' : 'key'}
			title={title}
			lead={say(codes ? words.recovery.lead : wayOut ? words.setUp.demanded : words.setUp.lead)}
			isInside={!isFirst}
			step={isFirst ? (codes ? 'codes' : 'secondFactor') : undefined}
		>
			{codes ? (
				<RecoveryCodes title={title} email={email} codes={codes} onSaved={onDone} />
			) : (
				<SetUp
					title={title}
					password={password}
					leave={
						wayOut ?? (
							<button type="button" className="link" onClick={onDone}>
								{say(isFirst ? words.setUp.later : words.frame.cancel)}
							</button>
						)
					}
					onCodes={setCodes}
				/>
			)}
			{!codes && wayOut && canUsePasskeys() && (
				<p>
					<button type="button" className="link" onClick={() => setPasskey(true)}>
						{say(words.passkeys.instead)}
					</button>
				</p>
			)}
		</TaskFrame>
	)
}
