import { useId, useRef, useState } from 'react'
import { type EnteredCode, readCode } from '@/lib/handoff/read-code'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import fields from '../ui/fields/field.module.css'
import question from '../ui/fields/question.module.css'
import { FaultMessage } from '../ui/notices/fault-message'
import styles from './handoff.module.css'
import { UnreadableCode } from './unreadable-code'

type Props = {
	readonly words: Pick<Words['handoff'], 'faults'> & {
		readonly paste: Pick<Words['handoff']['paste'], 'label' | 'hint' | 'open' | 'empty'>
	}
	readonly say: Say
	/** Whether the page has a more important button. */
	readonly isSecond?: boolean
	/** Called with the code found in what was pasted or typed. */
	readonly onCode: (code: string) => void
}

/** A field for a link or a code. Nothing is sent: `method="dialog"` prevents a submission even before hydration. */
export function PasteCode({ words, say, isSecond = false, onCode }: Props) {
	const id = useId()
	const field = useRef<HTMLTextAreaElement>(null)
	const [fault, setFault] = useState<'empty' | Exclude<EnteredCode, { kind: 'read' }> | null>(null)
	const { paste } = words

	const open = (text: string) => {
		const entered = text.trim() === '' ? 'empty' : readCode(text)
		if (entered !== 'empty' && entered.kind === 'read') return onCode(entered.code)
		setFault(entered)
		field.current?.focus()
	}
	return (
		<form
			className={styles.paste}
			method="dialog"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				open(field.current?.value ?? '')
			}}
		>
			{fault && fault !== 'empty' && <UnreadableCode fault={fault} words={words.faults} say={say} />}
			<div className={fault ? `${question.question} ${question.faulty}` : question.question}>
				<div className={question.body}>
					<label className={question.legend} htmlFor={id}>
						{say(paste.label)}
					</label>
					<p className={question.hint} id={`${id}-hint`}>
						{say(paste.hint)}
					</p>
					{fault === 'empty' && (
						<FaultMessage id={`${id}-fault`} role="alert">
							{say(paste.empty)}
						</FaultMessage>
					)}
					<textarea
						ref={field}
						id={id}
						name="code"
						className={`${fields.field} ${fields.area}`}
						rows={4}
						dir="ltr"
						spellCheck={false}
						autoCapitalize="none"
						autoComplete="off"
						aria-describedby={fault === 'empty' ? `${id}-hint ${id}-fault` : `${id}-hint`}
						aria-invalid={fault ? true : undefined}
						onChange={() => setFault(null)}
					/>
				</div>
			</div>
			<p>
				<button type="submit" className={isSecond ? 'button second' : 'button'}>
					{say(paste.open)}
				</button>
			</p>
		</form>
	)
}
