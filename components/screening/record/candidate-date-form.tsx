import { useId, useState } from 'react'
import { sayDay } from '@/lib/i18n/say'
import type { DateKind, DueDate } from '@/lib/screening/model/progress'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { SaveButtons } from '../desk/save-buttons'
import { DayField, TimeField } from './day-field'
import styles from './record.module.css'
import { SheetField } from './sheet-field'
import { type CandidateInRole, useCandidateRecord } from './use-candidate-record'

type Props = CandidateInRole & {
	readonly kind: DateKind
	readonly date: DueDate | undefined
	/** Called when it has been saved or removed. */
	readonly onClose: () => void
}

/** The form of a date. One beyond the end of the retention is not saved without a reason. */
export function CandidateDateForm({ kind, date, onClose, ...recorded }: Props) {
	const { locale, words, say } = useScreening()
	const { change } = useCandidateRecord(recorded)
	const id = useId()
	const [day, setDay] = useState(date?.day ?? '')
	const [time, setTime] = useState(date?.time ?? '')
	const [reason, setReason] = useState(date?.reason ?? '')
	const [isTried, setTried] = useState(false)
	/** The end of the retention, if the day is beyond it. */
	const [end, setEnd] = useState<string | null>(null)
	const text = words.screen.record
	const needsReason = end !== null && day > end
	const isReasonMissing = needsReason && reason.trim() === ''

	async function save() {
		setTried(true)
		if (day === '') return document.getElementById(`${id}-day`)?.focus()
		const due = { day, ...(time && { time }), ...(reason.trim() && { reason }) }
		const { beyond } = await change('dates', { dates: { [kind]: due } })
		if (beyond[0]) return setEnd(beyond[0].end)
		onClose()
	}
	return (
		<DialogForm className={styles.form} onSubmit={save}>
			<div className={styles.pair}>
				<DayField
					id={`${id}-day`}
					label={say(text.day)}
					value={day}
					fault={isTried && day === '' ? say(text.dayMissing) : null}
					isFirst
					onDay={setDay}
				/>
				<TimeField id={`${id}-time`} label={say(text.time)} value={time} onTime={setTime} />
			</div>
			{(needsReason || date?.reason) && (
				<SheetField
					id={`${id}-reason`}
					name="date-reason"
					label={say(text.reason)}
					{...(needsReason && { hint: say(text.beyond, { end: sayDay(locale, end) }) })}
					value={reason}
					fault={isReasonMissing ? say(text.reasonMissing) : null}
					rows={2}
					onText={setReason}
				/>
			)}
			<SaveButtons className={styles.buttons} label={say(text.save)} onCancel={onClose}>
				{date && (
					<button
						type="button"
						className="link"
						onClick={() => change('dates', { dates: { [kind]: null } }).then(onClose)}
					>
						{say(text.remove)}
					</button>
				)}
			</SaveButtons>
		</DialogForm>
	)
}
