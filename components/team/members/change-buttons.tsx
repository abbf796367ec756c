import { useState } from 'react'
import type { TeamPosts } from '@/lib/team-api/contract'
import { isSignedOut, postToTeam, type Refusal } from '../api/ask-team'
import { Refused } from '../session/refused'
import { useTeam } from '../session/team-context'
import styles from './members.module.css'

type Props = {
	readonly change: TeamPosts['members/change']['body']
	/** Whether the change has a fault; checked when the button is pressed. */
	readonly isFaulty?: () => boolean
	readonly onChanged: () => Promise<void>
	readonly onLeave: () => void
}

/** Saves a change of a member, or cancels it. */
export function ChangeButtons({ change, isFaulty, onChanged, onLeave }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [isSaving, setSaving] = useState(false)
	const [refusal, setRefusal] = useState<Refusal | null>(null)
	const text = words.members
	async function save() {
		if (isFaulty?.()) return
		setSaving(true)
		const answer = await postToTeam('members/change', change)
		if (answer.ok) return onChanged()
		setSaving(false)
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<>
			{refusal && <Refused refusal={refusal} />}
			<p className={styles.buttons}>
				<button
					type="button"
					className="button small"
					aria-disabled={isSaving}
					onClick={() => !isSaving && save()}
				>
					{say(isSaving ? text.saving : text.save)}
				</button>
				<button type="button" className="link" onClick={onLeave}>
					{say(text.leave)}
				</button>
			</p>
		</>
	)
}
