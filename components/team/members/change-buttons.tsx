import { useState } from 'react'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { BodyOf } from '@/lib/team-api/routes/define-route'
import { changeMemberRoute } from '@/lib/team-api/routes/members'
import { PasswordField } from '../fields/password-field'
import { sayAtField } from '../session/say-refusal'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './members.module.css'

type Props = {
	readonly change: BodyOf<typeof changeMemberRoute>
	/** Whether the change has a fault; checked when the button is pressed. */
	readonly isFaulty?: () => boolean
	readonly onChanged: () => Promise<void>
	readonly onLeave: () => void
}

/** Saves a change of a member, or cancels it; another permission needs the password of the owner who saves. */
export function ChangeButtons({ change, isFaulty, onChanged, onLeave }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [isSaving, setSaving] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const [password, setPassword] = useState('')
	const [fault, setFault] = useState<string | undefined>()
	const text = words.members
	const needsPassword = change.permission !== undefined
	function refuse(refused: TeamRefusal) {
		if (isSignedOut(refused)) onSignedOut()
		if (refused.reason === 'password-wrong') setFault(sayAtField(words, say, refused.reason))
		else setRefusal(refused)
	}
	async function save() {
		if (isSaving || isFaulty?.()) return
		setRefusal(null)
		setFault(undefined)
		if (needsPassword && password === '') return setFault(say(words.frame.missing.password))
		setSaving(true)
		const answer = await postToTeam(changeMemberRoute, needsPassword ? { ...change, password } : change)
		if (answer.ok) return onChanged()
		setSaving(false)
		refuse(answer.refusal)
	}
	return (
		<form
			method="dialog"
			className={styles.change}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				save()
			}}
		>
			{needsPassword && (
				<div className={styles.proof}>
					<PasswordField
						id={`password-${change.id}`}
						label={say(words.frame.ownPassword)}
						value={password}
						fault={fault}
						onText={setPassword}
					/>
				</div>
			)}
			{refusal && <TeamRefusalAlert refusal={refusal} />}
			<p className={styles.buttons}>
				<button type="submit" className="button small" aria-disabled={isSaving}>
					{say(isSaving ? text.saving : text.save)}
				</button>
				<button type="button" className="link" onClick={onLeave}>
					{say(text.leave)}
				</button>
			</p>
		</form>
	)
}
