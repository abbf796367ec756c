import { useId, useState } from 'react'
import { today } from '@/lib/day/today'
import type { SeenDocument } from '@/lib/screening/model/progress'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { SaveButtons } from '../desk/save-buttons'
import { Segmented } from '../desk/segmented'
import { DayField } from './day-field'
import styles from './record.module.css'

type Seen = Omit<SeenDocument, 'by'>

type Props = {
	readonly known: SeenDocument | undefined
	readonly onSave: (seen: Seen | null) => Promise<void>
	readonly onClose: () => void
}

const states = ['none', 'promised', 'seen'] as const

/** Whether a document has been seen, and when; until when it is valid; or by when it is promised. */
export function DocumentForm({ known, onSave, onClose }: Props) {
	const { words, say } = useScreening()
	const id = useId()
	const [state, setState] = useState<(typeof states)[number]>(known?.state ?? 'promised')
	const [on, setOn] = useState(known?.on ?? (known ? '' : today()))
	const [expires, setExpires] = useState(known?.expires ?? '')
	const text = words.screen.record

	async function save() {
		const seen: Seen | null =
			state === 'none' ? null : { state, ...(on && { on }), ...(state === 'seen' && expires && { expires }) }
		await onSave(seen)
		onClose()
	}
	return (
		<DialogForm className={styles.form} onSubmit={save}>
			<Segmented
				name={`${id}-state`}
				legend={say(text.state)}
				value={state}
				options={states.map((value) => ({ value, label: say(text.states[value]) }))}
				onValue={setState}
			/>
			{state !== 'none' && (
				<div className={styles.pair}>
					<DayField id={`${id}-on`} label={say(text.days[state])} value={on} onDay={setOn} />
					{state === 'seen' && (
						<DayField id={`${id}-expires`} label={say(text.validUntil)} value={expires} onDay={setExpires} />
					)}
				</div>
			)}
			<SaveButtons className={styles.buttons} label={say(text.save)} onCancel={onClose} />
		</DialogForm>
	)
}
