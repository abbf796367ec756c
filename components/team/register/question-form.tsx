import { useEffect, useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import type { LateWords } from '@/lib/lazy-words/parts'
import { maxRegisterCharacters } from '@/lib/limits/record-limits'
import type { RegisterQuestion } from '@/lib/register/items'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { answerRegisterRoute } from '@/lib/team-api/routes/register'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'

type Props = {
	readonly question: RegisterQuestion
	readonly words: string
	readonly text: LateWords['register']
	readonly onSaved: () => Promise<void>
	readonly onCancel: () => void
}

/** The field for what an owner says for the register; it takes the focus, since it was asked for. */
export function QuestionForm({ question, words, text, onSaved, onCancel }: Props) {
	const { say } = useTeam()
	const field = useId()
	const [typed, setTyped] = useState(words)
	const { name, ask } = text.items[question]
	useEffect(() => document.getElementById(field)?.focus(), [field])
	return (
		<TeamForm
			title={say(name)}
			check={() => []}
			send={() => postToTeam(answerRegisterRoute, { question, words: typed.trim() })}
			onDone={onSaved}
			submit={say(text.form.save)}
			busy={say(text.form.saving)}
			beside={
				<button type="button" className="link" onClick={onCancel}>
					{say(text.form.cancel)}
				</button>
			}
		>
			{() => (
				<div>
					<label htmlFor={field}>{say(ask)}</label>
					<p className="quiet small" id={`${field}-hint`}>
						{say(text.form.hint)}
					</p>
					<textarea
						id={field}
						className={`${fields.field} ${fields.area}`}
						rows={4}
						dir="auto"
						maxLength={maxRegisterCharacters}
						value={typed}
						aria-describedby={`${field}-hint`}
						onChange={({ target }) => setTyped(target.value)}
					/>
				</div>
			)}
		</TeamForm>
	)
}
