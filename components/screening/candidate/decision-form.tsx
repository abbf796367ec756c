import { useId, useState } from 'react'
import { FaultMessage } from '@/components/ui/fault-message'
import fields from '@/components/ui/field.module.css'
import { inOneLine } from '@/lib/i18n/one-line'
import { maxNameCharacters, maxNoteCharacters } from '@/lib/limits/limits'
import { type Choice, choices, type Decision } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { Segmented } from '../desk/segmented'
import styles from './sheet.module.css'

type Props = {
	/** The decision so far. */
	readonly decision?: Decision | undefined
	/** How many candidates it is for; for several a reason is always required. */
	readonly count: number
	readonly onDecide: (made: Pick<Decision, 'choice' | 'by' | 'reason'>) => void
}

/** The form for a person's decision: what, who, and why. A decline without a reason is not accepted. */
export function DecisionForm({ decision, count, onDecide }: Props) {
	const { state, words, say } = useScreening()
	const text = words.screen.decision
	const id = useId()
	const [choice, setChoice] = useState<Choice | null>(decision?.choice ?? null)
	const [by, setBy] = useState(decision?.by ?? state.settings.decider)
	const [reason, setReason] = useState(decision?.reason ?? '')
	const [isTried, setTried] = useState(false)
	const needsReason = choice === 'decline' || count > 1
	const faults = {
		choice: choice === null ? say(text.choiceMissing) : null,
		by: inOneLine(by) === '' ? say(text.byMissing) : null,
		reason:
			needsReason && reason.trim() === '' ? say(count > 1 ? text.reasonForAll : text.reasonMissing) : null,
	}
	const shown = isTried ? faults : { choice: null, by: null, reason: null }

	function record() {
		setTried(true)
		if (faults.by ?? faults.reason ?? faults.choice) {
			const first = faults.by ? 'by' : 'reason'
			if (choice !== null) document.getElementById(`${id}-${first}`)?.focus()
			return
		}
		if (choice === null) return
		onDecide({ choice, by: by.trim(), reason: reason.trim() })
		setTried(false)
	}
	return (
		<DialogForm className={styles.decide} onSubmit={record}>
			<Segmented
				name={`${id}-choice`}
				legend={say(text.choice)}
				value={choice}
				options={choices.map((value) => ({ value, label: say(text.choices[value]) }))}
				onValue={setChoice}
			/>
			<Message id={`${id}-choice-fault`} text={shown.choice} />
			<label htmlFor={`${id}-by`}>{say(text.by)}</label>
			<Message id={`${id}-by-fault`} text={shown.by} />
			<input
				id={`${id}-by`}
				name="decision-by"
				className={fields.field}
				autoComplete="name"
				maxLength={maxNameCharacters}
				value={by}
				aria-invalid={shown.by !== null || undefined}
				aria-describedby={shown.by === null ? undefined : `${id}-by-fault`}
				onChange={({ target }) => setBy(target.value)}
			/>
			<label htmlFor={`${id}-reason`}>{say(text.reason)}</label>
			<p className="quiet small" id={`${id}-reason-hint`}>
				{say(text.reasonHint)}
			</p>
			<Message id={`${id}-reason-fault`} text={shown.reason} />
			<textarea
				id={`${id}-reason`}
				name="decision-reason"
				className={fields.field}
				rows={3}
				maxLength={maxNoteCharacters}
				value={reason}
				aria-invalid={shown.reason !== null || undefined}
				aria-describedby={`${id}-reason-hint${shown.reason === null ? '' : ` ${id}-reason-fault`}`}
				onChange={({ target }) => setReason(target.value)}
			/>
			<p>
				<button type="submit" className="button" data-action="decide">
					{count > 1 ? say(text.recordAll, { count }) : say(text.record)}
				</button>
			</p>
		</DialogForm>
	)
}

function Message({ id, text }: { readonly id: string; readonly text: string | null }) {
	return (
		<div role="alert" className={styles.alert}>
			{text !== null && <FaultMessage id={id}>{text}</FaultMessage>}
		</div>
	)
}
