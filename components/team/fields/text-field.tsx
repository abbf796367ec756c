import fields from '@/components/ui/fields/field.module.css'
import { describedBy, Labelled } from '@/components/ui/fields/labelled'
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
	const { question, faulty } = styles
	return (
		<Labelled {...{ id, label, hint, fault }} styles={{ box: question, faulty }}>
			<input
				id={id}
				name={id}
				type="text"
				className={`${fields.field} ${className}`}
				aria-describedby={describedBy(id, { hint, fault })}
				aria-invalid={fault ? true : undefined}
				onChange={({ target }) => onText?.(target.value)}
				{...input}
			/>
			{after}
		</Labelled>
	)
}
