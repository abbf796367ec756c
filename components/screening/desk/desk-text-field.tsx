import fields from '@/components/ui/fields/field.module.css'
import { describedBy, Labelled } from '@/components/ui/fields/labelled'
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
export function DeskTextField({ id, label, hint, value, fault, rows, onText }: Props) {
	const Field = rows ? 'textarea' : 'input'
	const { field, faulty } = styles
	return (
		<Labelled {...{ id, label, hint, fault }} styles={{ box: field, faulty }}>
			<Field
				id={id}
				className={fields.field}
				value={value}
				rows={rows}
				maxLength={rows ? maxNoteCharacters : maxNameCharacters}
				aria-describedby={describedBy(id, { hint, fault })}
				aria-invalid={fault ? true : undefined}
				onChange={(event) => onText(event.target.value)}
			/>
		</Labelled>
	)
}
