import { useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { Notice } from '@/components/ui/notices/notice'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import { maxKeptDays } from '@/lib/limits/limits'
import { getFromTeam, isSignedOut, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import { previewRetentionRoute } from '@/lib/team-api/routes/settings'
import { useTeam } from '../session/team-context'
import styles from './retention.module.css'

type Props = {
	readonly label: string
	readonly keptDays: number
	readonly onSet: (days: number) => Promise<void>
	readonly onRefused: (refusal: TeamRefusal) => void
	/** Called when another number is typed: what was said before no longer holds. */
	readonly onTyped: () => void
}

type Preview = AnswerFrom<typeof previewRetentionRoute> & { readonly days: number }

/** Asks for another number of days, and shows what a smaller one would delete before it is set. */
export function RetentionForm({ label, keptDays, onSet, onRefused, onTyped }: Props) {
	const { locale, words, say, onSignedOut } = useTeam()
	const text = words.retention
	const id = useId()
	const [typed, setTyped] = useState(String(keptDays))
	const [isFaulty, setFaulty] = useState(false)
	const [isBusy, setBusy] = useState(false)
	const [preview, setPreview] = useState<Preview | null>(null)
	const days = Number(typed.trim())
	const isSound = Number.isInteger(days) && days >= 1 && days <= maxKeptDays

	async function look() {
		const answer = await getFromTeam(previewRetentionRoute, `?days=${days}`)
		if (answer.ok) setPreview({ ...answer.value, days })
		else if (isSignedOut(answer.refusal)) onSignedOut()
		else onRefused(answer.refusal)
	}
	async function run(task: () => Promise<void>) {
		if (isBusy) return
		setBusy(true)
		await task()
		setBusy(false)
	}
	function change() {
		setFaulty(!isSound)
		if (!isSound) return document.getElementById(id)?.focus()
		if (days === keptDays) return
		run(days < keptDays ? look : () => onSet(days))
	}
	function leave() {
		setPreview(null)
		setTyped(String(keptDays))
	}
	return (
		<>
			<form
				method="dialog"
				className={styles.form}
				noValidate
				onSubmit={(event) => {
					event.preventDefault()
					change()
				}}
			>
				<label htmlFor={id}>{label}</label>
				<input
					id={id}
					name="kept-days"
					className={`${fields.field} ${fields.short}`}
					inputMode="numeric"
					autoComplete="off"
					maxLength={String(maxKeptDays).length}
					value={typed}
					aria-invalid={isFaulty || undefined}
					aria-describedby={isFaulty ? `${id}-fault` : undefined}
					onChange={({ target }) => {
						setTyped(target.value)
						setPreview(null)
						onTyped()
					}}
				/>
				<button type="submit" className="button second small" aria-disabled={isBusy}>
					{say(isBusy ? text.checking : text.change)}
				</button>
				{isFaulty && (
					<p id={`${id}-fault`} className={styles.fault}>
						{say(text.fault, { most: maxKeptDays })}
					</p>
				)}
			</form>
			<div role="status">
				{preview && (
					<Notice kind="care">
						<p data-people={preview.people}>
							{say(text.preview, { count: preview.people, date: sayDatedInstant(locale, preview.from) })}
						</p>
						<p className={styles.actions}>
							<button
								type="button"
								className="button second small"
								data-action="shorten-retention"
								aria-disabled={isBusy}
								onClick={() =>
									run(async () => {
										await onSet(preview.days)
										leave()
									})
								}
							>
								{say(text.shorten, { days: preview.days })}
							</button>
							<button type="button" className="link" onClick={leave}>
								{say(text.keep, { days: keptDays })}
							</button>
						</p>
					</Notice>
				)}
			</div>
		</>
	)
}
