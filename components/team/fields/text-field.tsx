import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import styles from './fields.module.css'

type Props = Omit<React.ComponentProps<'input'>, 'id' | 'onChange'> & {
	readonly id: string
	readonly label: string
	readonly hint?: string | undefined
	readonly fault?: string | undefined
	readonly onText?: (text: string) => void
	/** Shown below the field. */
	readonly after?: React.ReactNode
}

/** A text field with its label, hint and message. */
export function TextField({ id, label, hint, fault, onText, after, className = '', ...input }: Props) {
	const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
	return (
		<div className={fault ? `${styles.question} ${styles.faulty}` : styles.question}>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="quiet small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{fault && <FaultMessage id={`${id}-fault`}>{fault}</FaultMessage>}
			<input
				id={id}
				name={id}
				type="text"
				className={`${fields.field} ${className}`}
				aria-describedby={describedBy || undefined}
				aria-invalid={fault ? true : undefined}
				onChange={({ target }) => onText?.(target.value)}
				{...input}
			/>
			{after}
		</div>
	)
}
