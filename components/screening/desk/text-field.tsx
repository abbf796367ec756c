import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { maxNameCharacters, maxNoteCharacters } from '@/lib/limits/limits'
import styles from './screen.module.css'

type Props = {
	readonly id: string
	readonly label: string
	readonly hint?: string | undefined
	readonly value: string
	readonly fault: string | null
	readonly rows?: number
	readonly onText: (text: string) => void
}

/** A text field, or with `rows` a text area, with label, hint and message. */
export function TextField({ id, label, hint, value, fault, rows, onText }: Props) {
	const Field = rows ? 'textarea' : 'input'
	return (
		<div className={fault ? `${styles.field} ${styles.faulty}` : styles.field}>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="quiet small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{fault && <FaultMessage id={`${id}-fault`}>{fault}</FaultMessage>}
			<Field
				id={id}
				className={fields.field}
				value={value}
				rows={rows}
				maxLength={rows ? maxNoteCharacters : maxNameCharacters}
				aria-describedby={
					[hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
				}
				aria-invalid={fault ? true : undefined}
				onChange={(event) => onText(event.target.value)}
			/>
		</div>
	)
}
