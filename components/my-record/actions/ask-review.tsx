import { useEffect, useId, useRef, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { daysLater } from '@/lib/day/days-later'
import { sayDay } from '@/lib/i18n/say'
import { answerDays, maxRequestCharacters } from '@/lib/limits/record-limits'
import { reviewRoute } from '@/lib/team-api/routes/own-page'
import { useRecord } from '../parts/record-context'
import { RecordRefusal } from '../parts/record-refusal'
import { useRequest } from '../parts/use-request'
import { Action } from './action'
import styles from './actions.module.css'

/** Asks the employer for a review by a person, with or without a message. */
export function AskReview() {
	const { locale, words, say, record, ask, onRecord } = useRecord()
	const text = words.record.actions.review
	const field = useRef<HTMLTextAreaElement>(null)
	const id = useId()
	const [isOpen, setOpen] = useState(false)
	const [isSent, setSent] = useState(false)
	const [typed, setTyped] = useState('')
	const { isSending, refusal, run } = useRequest()
	const due = sayDay(locale, daysLater(record.today, answerDays))
	useEffect(() => {
		if (isOpen) field.current?.focus()
	}, [isOpen])
	const send = () =>
		run(
			() => ask(reviewRoute, typed.trim() === '' ? {} : { words: typed.trim() }),
			(after) => {
				onRecord(after)
				setTyped('')
				setOpen(false)
				setSent(true)
			},
		)
	return (
		<Action
			text={say(text.text)}
			control={
				<button
					type="button"
					className="link"
					aria-expanded={isOpen}
					onClick={() => {
						setSent(false)
						setOpen((before) => !before)
					}}
				>
					{say(text.title)}
				</button>
			}
		>
			{isOpen && (
				<form
					method="dialog"
					className={styles.form}
					noValidate
					onSubmit={(event) => {
						event.preventDefault()
						send()
					}}
				>
					<label htmlFor={id}>
						<strong>{say(text.label)}</strong> <span className="quiet">{say(text.hint)}</span>
					</label>
					<textarea
						ref={field}
						id={id}
						name="review"
						className={`${fields.field} ${fields.area}`}
						dir="auto"
						maxLength={maxRequestCharacters}
						value={typed}
						onChange={({ target }) => setTyped(target.value)}
					/>
					{refusal && <RecordRefusal {...{ words, say, refusal }} />}
					<p>
						<button type="submit" className="button small" aria-disabled={isSending} data-action="ask-review">
							{say(isSending ? words.record.actions.sending : text.send)}
						</button>
					</p>
					<p className="quiet small">{say(text.due, { due })}</p>
				</form>
			)}
			<p role="status" className="small">
				{isSent && say(text.sent, { due })}
			</p>
		</Action>
	)
}
