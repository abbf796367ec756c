import { useState } from 'react'
import { type DayFault, faultOfDay, planSpan } from '@/lib/visa-routes/plan-fault'
import { PlanDayField } from './plan-day-field'

type Props = {
	readonly id: string
	readonly label: string
	/** The day that is saved, YYYY-MM-DD, if any. */
	readonly day: string | undefined
	readonly today: string
	readonly sayFault: (fault: DayFault) => string
	/** What is wrong with the saved day, in words; null if nothing is. */
	readonly fault: string | null
	/** Called with every usable day, and with null once there is none. */
	readonly onDay: (day: string | null) => void
}

/** A field for a day of the plan. While it is being typed, faults are not shown until the field is left. */
export function OwnDayField({ day = '', today, sayFault, fault, onDay, ...field }: Props) {
	const [entered, setEntered] = useState(day)
	const [found, setFound] = useState<DayFault | null>(null)
	const { first, last } = planSpan(today)
	/** The browser gives no value for an incomplete date. */
	const faultIn = ({ value, validity }: HTMLInputElement): DayFault | null =>
		value !== '' ? faultOfDay(value, today) : validity.badInput ? 'unreadable' : null
	return (
		<PlanDayField
			{...field}
			min={first}
			max={last}
			value={entered}
			fault={found ? sayFault(found) : fault}
			onChange={({ target }) => {
				setEntered(target.value)
				if (faultIn(target)) return
				setFound(null)
				onDay(target.value || null)
			}}
			onBlur={({ target }) => {
				const wrong = faultIn(target)
				setFound(wrong)
				if (wrong) onDay(null)
			}}
		/>
	)
}
