import { useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { maxRequestCharacters } from '@/lib/limits/record-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { answerRequestRoute } from '@/lib/team-api/routes/requests'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import styles from './requests.module.css'

type Props = { readonly id: string; readonly name: string; readonly onAnswered: () => Promise<void> }

/** The field for the answer to a request. */
export function RequestAnswerForm({ id, name, onAnswered }: Props) {
	const { words, say } = useTeam()
	const field = useId()
	const [answer, setAnswer] = useState('')
	const text = words.requests
	return (
		<TeamForm
			title={name}
			check={() => [answer.trim() === '' ? { id: field, text: say(text.missing) } : null]}
			send={() => postToTeam(answerRequestRoute, { id, words: answer.trim() })}
			onDone={onAnswered}
			submit={say(text.send)}
			busy={say(text.sending)}
		>
			{(faultOf) => {
				const fault = faultOf(field)
				return (
					<div className={styles.answer}>
						<label htmlFor={field}>{say(text.answer)}</label>
						<p className="quiet small" id={`${field}-hint`}>
							{say(text.answerHint)}
						</p>
						{fault && <FaultMessage id={`${field}-fault`}>{fault}</FaultMessage>}
						<textarea
							id={field}
							className={`${fields.field} ${fields.area}`}
							rows={3}
							dir="auto"
							maxLength={maxRequestCharacters}
							value={answer}
							aria-describedby={fault ? `${field}-hint ${field}-fault` : `${field}-hint`}
							aria-invalid={fault ? true : undefined}
							onChange={({ target }) => setAnswer(target.value)}
						/>
					</div>
				)
			}}
		</TeamForm>
	)
}
