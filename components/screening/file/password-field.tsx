import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import screen from '../desk/screen.module.css'

type Props = {
	readonly id: string
	readonly label: string
	readonly hint?: string
	readonly fault: string | null
	readonly maxLength: number
	readonly value: string
	readonly onText: (text: string) => void
}

/** A field for a password or a passphrase, which the browser does not store. */
export function PasswordField({ id, label, hint, fault, maxLength, value, onText }: Props) {
	const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
	return (
		<div className={fault ? `${screen.field} ${screen.faulty}` : screen.field}>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="quiet small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{fault && (
				<FaultMessage id={`${id}-fault`} role="alert">
					{fault}
				</FaultMessage>
			)}
			<input
				id={id}
				type="password"
				className={fields.field}
				value={value}
				maxLength={maxLength}
				autoComplete="off"
				dir="ltr"
				aria-describedby={describedBy || undefined}
				aria-invalid={fault ? true : undefined}
				onChange={({ target }) => onText(target.value)}
			/>
		</div>
	)
}
