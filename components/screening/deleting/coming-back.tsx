import { useEffect, useId, useRef, useState } from 'react'
import { sayDay } from '@/lib/i18n/say'
import type { ComingBack } from '@/lib/screening/removed/removed-people'
import { useScreening } from '../desk/desk-context'
import { DeskTextField } from '../desk/desk-text-field'
import { DialogForm } from '../desk/dialog-form'
import styles from './coming-back.module.css'

type Props = {
	readonly person: ComingBack
	readonly onReason: (reason: string) => void
	readonly onLeave: () => void
}

/**
 * Asks for a reason when somebody is added with the number of a deleted candidate; open as long as it is rendered.
 */
export function AskComingBack({ person: { id: number, on, why }, onReason, onLeave }: Props) {
	const { locale, words, say } = useScreening()
	const asked = words.screen.comingBack
	const dialog = useRef<HTMLDialogElement>(null)
	const [reason, setReason] = useState('')
	const [isTried, setTried] = useState(false)
	const id = useId()
	useEffect(() => {
		dialog.current?.showModal()
		document.getElementById(`${id}-reason`)?.focus()
	}, [id])

	function answer() {
		setTried(true)
		if (reason.trim() === '') return document.getElementById(`${id}-reason`)?.focus()
		onReason(reason)
	}
	return (
		<dialog ref={dialog} aria-label={say(asked.title)} onClose={onLeave}>
			<DialogForm className={styles.asked} onSubmit={answer}>
				<h2>{say(asked.title)}</h2>
				<p>
					<strong>
						{say(why === 'expired' ? asked.expired : asked.person, { id: number, on: sayDay(locale, on) })}
					</strong>
				</p>
				<p>{say(asked.text)}</p>
				<DeskTextField
					id={`${id}-reason`}
					label={say(asked.reason)}
					value={reason}
					rows={2}
					fault={isTried && reason.trim() === '' ? say(asked.reasonMissing) : null}
					onText={setReason}
				/>
				<p className={styles.actions}>
					<button type="submit" className="button" data-action="bring-back">
						{say(asked.action)}
					</button>
					<button type="button" className="link" onClick={onLeave}>
						{say(asked.keep)}
					</button>
				</p>
			</DialogForm>
		</dialog>
	)
}
