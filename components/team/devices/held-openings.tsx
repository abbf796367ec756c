import { useState } from 'react'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { holdOpeningsRoute } from '@/lib/team-api/routes/devices'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

type Props = { readonly count: number; readonly onDone: () => Promise<void> }

/** Says that this device holds only some openings, and lets its member choose again. */
export function HeldOpenings({ count, onDone }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const text = words.devices.held
	async function chooseAgain() {
		const answer = await postToTeam(holdOpeningsRoute, { openings: null })
		if (answer.ok) return onDone()
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<div>
			<p>
				{say(text.some, { count })}{' '}
				<button type="button" className="link" onClick={chooseAgain}>
					{say(text.anew)}
				</button>
			</p>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</div>
	)
}
