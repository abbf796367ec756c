import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choiceStyles from '@/components/ui/fields/choices.module.css'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { SheetField } from '../record/sheet-field'
import type { CandidatePaperChoices } from './candidate-paper-choices'
import styles from './print.module.css'

type Props = {
	readonly choices: CandidatePaperChoices
	readonly onChoose: (choices: CandidatePaperChoices) => void
	readonly onClose: () => void
}

/** Asks who reads the printed page about a candidate and what may be on it, and prints it. */
export function PaperForm({ choices, onChoose, onClose }: Props) {
	const { words, say } = useScreening()
	const id = useId()
	const [isTried, setTried] = useState(false)
	const form = useRef<HTMLDivElement>(null)
	const text = words.screen.paper
	const { reader, from, hasSensitive, hasAnnex } = choices
	const choose = (changed: Partial<CandidatePaperChoices>) => onChoose({ ...choices, ...changed })
	const isNameless = reader.trim() === ''
	function print() {
		flushSync(() => setTried(true))
		if (isNameless) return form.current?.querySelector('input')?.focus()
		window.print()
	}
	return (
		<DialogForm className={styles.form} onSubmit={print}>
			<div ref={form}>
				<SheetField
					id={`${id}-reader`}
					name="paper-reader"
					label={say(text.reader)}
					hint={say(text.readerHint)}
					value={reader}
					fault={isTried && isNameless ? say(text.readerMissing) : null}
					onText={(changed) => choose({ reader: changed })}
				/>
				<SheetField
					id={`${id}-from`}
					name="paper-from"
					label={say(text.from)}
					value={from}
					fault={null}
					isOwnName
					onText={(changed) => choose({ from: changed })}
				/>
				<div className={choiceStyles.choices}>
					<ChoiceRow
						type="checkbox"
						name="paper-sensitive"
						label={say(text.sensitive)}
						second={say(text.sensitiveHint)}
						checked={hasSensitive}
						onChange={({ target }) => choose({ hasSensitive: target.checked })}
					/>
					<ChoiceRow
						type="checkbox"
						name="paper-annex"
						label={say(text.annex)}
						checked={hasAnnex}
						onChange={({ target }) => choose({ hasAnnex: target.checked })}
					/>
				</div>
			</div>
			<p className={styles.buttons}>
				<button type="submit" className="button" data-action="print-paper">
					{say(text.print)}
				</button>
				<button type="button" className="link" onClick={onClose}>
					{say(words.screen.cancel)}
				</button>
			</p>
		</DialogForm>
	)
}
