import fields from '@/components/ui/fields/field.module.css'
import { describedBy, Labelled } from '@/components/ui/fields/labelled'
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
export function FilePasswordField({ id, label, hint, fault, maxLength, value, onText }: Props) {
	const { field, faulty } = screen
	return (
		<Labelled {...{ id, label, hint, fault }} isAlert styles={{ box: field, faulty }}>
			<input
				id={id}
				type="password"
				className={fields.field}
				value={value}
				maxLength={maxLength}
				autoComplete="off"
				dir="ltr"
				aria-describedby={describedBy(id, { hint, fault })}
				aria-invalid={fault ? true : undefined}
				onChange={({ target }) => onText(target.value)}
			/>
		</Labelled>
	)
}
