import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'

type Props = React.ComponentProps<'input'> & {
	readonly id: string
	readonly label: string
	/** What is wrong with the entered day, in words; null if nothing is. */
	readonly fault: string | null
}

/** A field for a day, with what is wrong with it. */
export const PlanDayField = ({ id, label, fault, ...input }: Props) => (
	<div>
		<label htmlFor={id}>{label}</label>
		<input
			{...input}
			id={id}
			type="date"
			className={fields.field}
			aria-invalid={fault !== null || undefined}
			aria-describedby={fault === null ? undefined : `${id}-fault`}
		/>
		{fault !== null && (
			<FaultMessage id={`${id}-fault`} role="alert">
				{fault}
			</FaultMessage>
		)}
	</div>
)
