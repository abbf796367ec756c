import fields from '@/components/ui/fields/field.module.css'
import { describedBy } from '@/components/ui/fields/labelled'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { maxNameCharacters, maxNoteCharacters } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import styles from './record.module.css'

type Props = {
	readonly id: string
	readonly name: string
	readonly label: string
	readonly hint?: string
	readonly value: string
	readonly fault: string | null
	/** Whether it is the name of the person who fills it in: in a team it is known, and shown as text. */
	readonly isOwnName?: boolean
	readonly rows?: number
	readonly onText: (text: string) => void
}

/** A text field of a form in the side sheet, or with `rows` a text area. */
export function SheetField({ id, name, label, hint, value, fault, isOwnName, rows, onText }: Props) {
	const { kind } = useScreening().state
	const Field = rows ? 'textarea' : 'input'
	if (isOwnName && kind === 'team') {
		return (
			<p data-own-name>
				<span className="quiet small">{label}</span> <bdi>{value}</bdi>
			</p>
		)
	}
	return (
		<>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="quiet small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<SheetFieldFault id={`${id}-fault`} text={fault} />
			<Field
				id={id}
				name={name}
				className={fields.field}
				autoComplete={isOwnName ? 'name' : undefined}
				rows={rows}
				maxLength={rows ? maxNoteCharacters : maxNameCharacters}
				value={value}
				aria-invalid={fault !== null || undefined}
				aria-describedby={describedBy(id, { hint, fault: fault !== null })}
				onChange={({ target }) => onText(target.value)}
			/>
		</>
	)
}

/** What is wrong with a field, announced when it appears. */
export function SheetFieldFault({ id, text }: { readonly id: string; readonly text: string | null }) {
	return (
		<div role="alert" className={styles.alert}>
			{text !== null && <FaultMessage id={id}>{text}</FaultMessage>}
		</div>
	)
}
