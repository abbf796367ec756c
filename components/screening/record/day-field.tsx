import { useEffect, useRef } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { lastDay } from '@/lib/day/last-day'
import { SheetFieldFault } from './sheet-field'

type DayProps = {
	readonly id: string
	readonly label: string
	/** YYYY-MM-DD, or empty. */
	readonly value: string
	readonly fault?: string | null
	/** Whether it takes the focus when it appears. */
	readonly isFirst?: boolean
	readonly onDay: (day: string) => void
}

/** A field for a day. */
export function DayField({ id, label, value, fault = null, isFirst, onDay }: DayProps) {
	const field = useRef<HTMLInputElement>(null)
	useEffect(() => {
		if (isFirst) field.current?.focus()
	}, [isFirst])
	return (
		<div>
			<label htmlFor={id}>{label}</label>
			<SheetFieldFault id={`${id}-fault`} text={fault} />
			<input
				ref={field}
				id={id}
				type="date"
				className={fields.field}
				max={lastDay}
				value={value}
				aria-invalid={fault !== null || undefined}
				aria-describedby={fault === null ? undefined : `${id}-fault`}
				onChange={({ target }) => onDay(target.value)}
			/>
		</div>
	)
}

type TimeProps = {
	readonly id: string
	readonly label: string
	/** HH:MM, or empty. */
	readonly value: string
	readonly onTime: (time: string) => void
}

/** A field for the time of day. */
export const TimeField = ({ id, label, value, onTime }: TimeProps) => (
	<div>
		<label htmlFor={id}>{label}</label>
		<input
			id={id}
			type="time"
			className={fields.field}
			value={value}
			onChange={({ target }) => onTime(target.value)}
		/>
	</div>
)
