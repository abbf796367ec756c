import { useState } from 'react'
import type { Say } from '@/lib/i18n/say'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import type { LateWords } from '@/lib/lazy-words/parts'
import {
	type Register,
	type RegisterItem,
	type RegisterQuestion,
	registerQuestions,
} from '@/lib/register/items'
import { useTeam } from '../session/team-context'
import { QuestionForm } from './question-form'
import styles from './register.module.css'
import { StoredKinds } from './stored-kinds'

const isQuestion = (item: RegisterItem): item is RegisterQuestion =>
	registerQuestions.some((question) => question === item)

type Message = Parameters<Say>[0]

type Props = {
	readonly item: RegisterItem
	readonly register: Register
	readonly text: LateWords['register']
	readonly onSaid: (what: string) => Promise<void>
}

/** What is known and what is asked has words where there is something. */
type ItemText = Record<'name', Message> & Partial<Record<'known' | 'ask', Message>>

/** An item of the register: what the program knows of it, what was said, and where each comes from. */
export function RegisterEntry({ item, register, text, onSaid }: Props) {
	const { say } = useTeam()
	const known = register.known[item]
	const { name, known: message }: ItemText = text.items[item]
	return (
		<div className={styles.item} data-item={item}>
			<h3>{say(name)}</h3>
			<div className={styles.said}>
				{known && message && (
					<>
						<p>{say(message, known.values)}</p>
						{item === 'measures' && (
							<p>{say(text.factor[known.values.factor === 'everybody' ? 'everybody' : 'voluntary'])}</p>
						)}
						{item === 'data' && <StoredKinds text={text} />}
						<p className="quiet small">{say(text.from[known.from])}</p>
					</>
				)}
				{isQuestion(item) && <Said question={item} register={register} text={text} onSaid={onSaid} />}
			</div>
		</div>
	)
}

type SaidProps = Omit<Props, 'item'> & { readonly question: RegisterQuestion }

function Said({ question, register, text, onSaid }: SaidProps) {
	const { locale, say } = useTeam()
	const [isOpen, setOpen] = useState(false)
	const answer = register.answers[question]
	const name = say(text.items[question].name)
	const action = say(answer ? text.form.change : text.form.answer)
	return (
		<>
			{answer ? (
				<>
					<p className={styles.words} dir="auto">
						{answer.words}
					</p>
					<p className="quiet small">
						{say(text.said, { by: answer.by, at: sayDatedInstant(locale, answer.at) })}
					</p>
				</>
			) : (
				<>
					<p className="quiet">{say(text.items[question].ask)}</p>
					<p className={styles.unknown}>{say(text.unknown)}</p>
				</>
			)}
			<div className="no-print">
				{isOpen ? (
					<QuestionForm
						question={question}
						words={answer?.words ?? ''}
						text={text}
						onSaved={async () => {
							setOpen(false)
							await onSaid(say(text.form.saved, { name }))
						}}
						onCancel={() => setOpen(false)}
					/>
				) : (
					<button
						type="button"
						className="button second small"
						aria-label={say(text.form.of, { action, name })}
						onClick={() => setOpen(true)}
					>
						{action}
					</button>
				)}
			</div>
		</>
	)
}
