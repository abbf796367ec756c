import { useRef, useState } from 'react'
import { isSignedOut, type TeamAnswer, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import { canUsePasskeys } from './ask-device'
import styles from './passkeys.module.css'

type Props = {
	readonly label: string
	readonly send: () => Promise<TeamAnswer<object>>
	readonly onDone: () => Promise<void>
	/** Whether it is the only way on: then the page says so where the browser has none. */
	readonly isOnly?: boolean
}

/** Asks the device for a passkey. Not offered where the browser has none for this page. */
export function PasskeyButton({ label, send, onDone, isOnly = false }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [isAsking, setAsking] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	/** Set immediately: a second click may come before the next render. */
	const asking = useRef(false)
	if (!canUsePasskeys()) return isOnly ? <p>{say(words.passkeys.unable)}</p> : null
	async function go() {
		if (asking.current) return
		asking.current = true
		setAsking(true)
		setRefusal(null)
		const answer = await send()
		if (answer.ok) await onDone()
		else if (isSignedOut(answer.refusal)) onSignedOut()
		else setRefusal(answer.refusal)
		asking.current = false
		setAsking(false)
	}
	return (
		<div className={styles.way}>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
			<button
				type="button"
				className={isOnly ? 'button' : 'button second'}
				aria-disabled={isAsking}
				onClick={go}
			>
				{isAsking ? say(words.passkeys.waiting) : label}
			</button>
		</div>
	)
}
