import { useEffect, useId, useRef } from 'react'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import styles from './panel.module.css'

type Props = {
	readonly title: string
	/** The label of the submit button; without one the children have buttons of their own. */
	readonly action?: string
	/** Further actions, next to the button. */
	readonly beside?: React.ReactNode
	/** The label of the link that closes it; "Cancel" by default. */
	readonly closing?: string
	/** Whether it contains more than a form. */
	readonly isWide?: boolean
	readonly onSubmit?: () => void
	readonly onClose: () => void
	readonly children: React.ReactNode
}

/** A dialog for an action on several candidates. It is open as long as it is rendered. */
export function PanelDialog({ title, action, beside, closing, isWide, onSubmit, onClose, children }: Props) {
	const { words, say } = useScreening()
	const id = useId()
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => {
		const { current } = dialog
		current?.showModal()
		return () => current?.close()
	}, [])
	const cancel = (
		<button type="button" className="link" onClick={onClose}>
			{closing ?? say(words.screen.cancel)}
		</button>
	)
	return (
		<dialog
			ref={dialog}
			className={isWide ? `${styles.panel} ${styles.widePanel}` : styles.panel}
			aria-labelledby={id}
			onClose={onClose}
		>
			<h2 id={id}>{title}</h2>
			{onSubmit ? (
				<DialogForm className={styles.form} onSubmit={onSubmit}>
					{children}
					<p>
						<button type="submit" className="button" data-action="save-panel">
							{action}
						</button>
						{beside}
						{cancel}
					</p>
				</DialogForm>
			) : (
				<>
					{children}
					<p>{cancel}</p>
				</>
			)}
		</dialog>
	)
}
