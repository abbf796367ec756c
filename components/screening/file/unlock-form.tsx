import { useId, useState } from 'react'
import styles from './file.module.css'
import { FilePasswordField } from './file-password-field'

type Props = {
	readonly label: string
	readonly hint: string
	readonly action: string
	readonly maxLength: number
	/** Whether the file is being opened. */
	readonly isBusy: boolean
	/** Opens the file with what was typed; resolves to why it cannot be opened, or null. */
	readonly onUnlock: (password: string) => Promise<string | null>
	readonly children?: React.ReactNode
}

/**
 * Asks for what opens a file, which is used once and not stored: `method="dialog"` prevents a submission even before
 * hydration.
 */
export function UnlockForm({ label, hint, action, maxLength, isBusy, onUnlock, children }: Props) {
	const id = useId()
	const [password, setPassword] = useState('')
	const [fault, setFault] = useState<string | null>(null)

	async function unlock() {
		const why = await onUnlock(password)
		if (why === null) return
		setFault(why)
		const field = document.getElementById(id) as HTMLInputElement | null
		field?.focus()
		field?.select()
	}
	return (
		<form
			className={styles.unlock}
			method="dialog"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				if (!isBusy) unlock()
			}}
		>
			{children}
			<FilePasswordField
				id={id}
				label={label}
				hint={hint}
				fault={fault}
				maxLength={maxLength}
				value={password}
				onText={(typed) => {
					setPassword(typed)
					setFault(null)
				}}
			/>
			<p>
				<button type="submit" className="button" data-action="unlock" aria-disabled={isBusy}>
					{action}
				</button>
			</p>
		</form>
	)
}
