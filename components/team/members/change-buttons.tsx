import { useState } from 'react'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { BodyOf } from '@/lib/team-api/routes/define-route'
import { changeMemberRoute } from '@/lib/team-api/routes/members'
import { ProofField } from '../fields/proof-field'
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
	/** Whether the owner who saves has a company account. */
	readonly hasCompany?: boolean
}

/** Saves a change of a member, or cancels it; another permission needs the password of the owner who saves, or a recent sign-in by the company’s account. */
export function ChangeButtons({ change, isFaulty, onChanged, onLeave, hasCompany = false }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [isSaving, setSaving] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const [password, setPassword] = useState('')
	const [fault, setFault] = useState<string | undefined>()
	const text = words.members
	const needsPassword = change.permission !== undefined
	function refuse(refused: TeamRefusal) {
		if (isSignedOut(refused)) onSignedOut()
		if (refused.reason === 'password-wrong' || refused.reason === 'password-needed')
			setFault(sayAtField(words, say, refused.reason))
		else setRefusal(refused)
	}
	async function save() {
		if (isSaving || isFaulty?.()) return
		setRefusal(null)
		setFault(undefined)
		if (needsPassword && password === '' && !hasCompany) return setFault(say(words.frame.missing.password))
		setSaving(true)
		const answer = await postToTeam(changeMemberRoute, { ...change, ...(password !== '' && { password }) })
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
					<ProofField
						id={`password-${change.id}`}
						hasCompany={hasCompany}
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
