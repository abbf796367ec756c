import { useEffect, useId, useState } from 'react'
import { inOneLine } from '@/lib/i18n/one-line'
import { choices } from '@/lib/records/shapes/options'
import type { Decision, DecisionChoice } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { Segmented } from '../desk/segmented'
import { CommandCaps } from '../keys/key-caps'
import { useCommands } from '../keys/keys-context'
import { SheetField, SheetFieldFault } from '../record/sheet-field'
import { commandOf } from './choice-commands'
import styles from './sheet.module.css'

type Props = {
	/** The present decision. */
	readonly decision?: Decision | undefined
	/** How many candidates it is for; a reason is always required for several. */
	readonly count: number
	/** Whether keys select and record in this form: not in a dialog. */
	readonly hasKeys?: boolean
	/** The choice that a key has already selected, so that the reason is next. */
	readonly deciding?: DecisionChoice | null
	readonly onDecide: (made: Pick<Decision, 'choice' | 'by' | 'reason'>) => void
}

/** The form for a person's decision: what, who, and why. A decline without a reason is not accepted. */
export function DecisionForm({ decision, count, hasKeys = false, deciding = null, onDecide }: Props) {
	const { state, words, say } = useScreening()
	const text = words.screen.decision
	const id = useId()
	const [choice, setChoice] = useState<DecisionChoice | null>(deciding ?? decision?.choice ?? null)
	const [by, setBy] = useState((state.kind !== 'team' && decision?.by) || state.settings.decider)
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
	const reasonField = () => document.getElementById(`${id}-reason`)
	const choose = (chosen: DecisionChoice) =>
		hasKeys &&
		(() => {
			const folded = reasonField()?.closest('details')
			if (folded) folded.open = true
			setChoice(chosen)
			reasonField()?.focus()
		})
	useCommands({
		...Object.fromEntries(choices.map((value) => [commandOf[value], choose(value)])),
		record: hasKeys && (() => reasonField()?.closest('details')?.open !== false && record()),
	})
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is shown
	useEffect(() => {
		if (deciding) reasonField()?.focus()
	}, [])
	return (
		<DialogForm className={styles.decide} onSubmit={record}>
			<Segmented
				name={`${id}-choice`}
				legend={say(text.choice)}
				value={choice}
				options={choices.map((value) => ({
					value,
					label: say(text.choices[value]),
					after: hasKeys && <CommandCaps of={commandOf[value]} />,
				}))}
				onValue={setChoice}
			/>
			<SheetFieldFault id={`${id}-choice-fault`} text={shown.choice} />
			<SheetField
				id={`${id}-by`}
				name="decision-by"
				label={say(text.by)}
				value={by}
				fault={shown.by}
				isOwnName
				onText={setBy}
			/>
			<SheetField
				id={`${id}-reason`}
				name="decision-reason"
				label={say(text.reason)}
				hint={say(text.reasonHint)}
				value={reason}
				fault={shown.reason}
				rows={3}
				onText={setReason}
			/>
			<p>
				<button type="submit" className="button" data-action="decide">
					{count > 1 ? say(text.recordAll, { count }) : say(text.record)}
				</button>
			</p>
		</DialogForm>
	)
}
