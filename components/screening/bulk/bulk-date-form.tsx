import { useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { dateKinds } from '@/lib/records/shapes/options'
import type { DateKind } from '@/lib/screening/model/progress'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useScreening } from '../desk/desk-context'
import { BeyondReason } from '../panel/beyond-reason'
import { PanelDialog } from '../panel/panel-dialog'
import { DayField, TimeField } from '../record/day-field'
import styles from './bulk.module.css'
import type { ProgressChanges } from './use-progress-change'

type Props = {
	readonly keys: readonly string[]
	readonly change: (made: ProgressChanges) => Promise<readonly BeyondEnd[]>
	readonly onClose: () => void
}

/** Gives candidates a date, or removes one; a date beyond the end of a retention needs a reason. */
export function BulkDateForm({ keys, change, onClose }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.chosen
	const id = useId()
	const [kind, setKind] = useState<DateKind>('reply')
	const [day, setDay] = useState('')
	const [time, setTime] = useState('')
	const [isTried, setTried] = useState(false)
	const [beyond, setBeyond] = useState<readonly BeyondEnd[]>([])
	const [reason, setReason] = useState('')
	const needsReason = beyond.length > 0

	/** Another day or kind may be within everybody's retention. */
	function again<T>(set: (value: T) => void) {
		return (value: T) => {
			set(value)
			setBeyond([])
			setTried(false)
		}
	}
	async function store(dates: (key: string) => ProgressChanges['changes'][number]['dates']) {
		const found = await change({
			kind: 'dates',
			changes: keys.map((key) => ({ key, dates: dates(key) ?? {} })),
		})
		setBeyond(found)
		setTried(false)
		if (found.length === 0) onClose()
	}
	async function save() {
		setTried(true)
		if (day === '') return document.getElementById(`${id}-day`)?.focus()
		if (needsReason && reason.trim() === '') return document.getElementById(`${id}-reason`)?.focus()
		const late = new Set(beyond.map(({ key }) => key))
		const date = { day, ...(time && { time }) }
		await store((key) => ({ [kind]: late.has(key) ? { ...date, reason } : date }))
	}
	return (
		<PanelDialog
			title={say(text.title.dates, { count: keys.length })}
			action={say(text.save)}
			beside={
				<button type="button" className="link" onClick={() => store(() => ({ [kind]: null }))}>
					{say(text.takeAway)}
				</button>
			}
			onSubmit={save}
			onClose={onClose}
		>
			<div>
				<label htmlFor={`${id}-kind`}>{say(text.dateFor)}</label>
				<select
					id={`${id}-kind`}
					name="date-kind"
					className={fields.select}
					value={kind}
					onChange={({ target }) => again(setKind)(target.value as DateKind)}
				>
					{dateKinds.map((one) => (
						<option key={one} value={one}>
							{say(words.screen.progress.dates[one])}
						</option>
					))}
				</select>
			</div>
			<div className={styles.moment}>
				<DayField
					id={`${id}-day`}
					label={say(words.screen.record.day)}
					value={day}
					fault={isTried && day === '' ? say(text.dayMissing) : null}
					onDay={again(setDay)}
				/>
				<TimeField id={`${id}-time`} label={say(words.screen.record.time)} value={time} onTime={setTime} />
			</div>
			{needsReason && (
				<BeyondReason
					id={`${id}-reason`}
					beyond={beyond}
					reason={reason}
					isMissing={isTried && reason.trim() === ''}
					onReason={setReason}
				/>
			)}
		</PanelDialog>
	)
}
