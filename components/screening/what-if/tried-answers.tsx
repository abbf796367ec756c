import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { sayAnswer } from '@/lib/explain/explain'
import { maxNumberCharacters } from '@/lib/limits/limits'
import type { Role } from '@/lib/screening/model/records'
import { givenFacts } from '@/lib/screening/overview/what-if'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { useScreening } from '../desk/desk-context'
import type { ChangedAnswers } from './use-changed'
import styles from './what-if.module.css'

type Props = { readonly role: Role; readonly changed: ChangedAnswers }

/** The answers of an opening, for trying others. */
export function TriedAnswers({ role, changed }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.overview.whatIf
	return (
		<div className={styles.answers}>
			{changed.shown.map((fact) => (
				<TriedAnswer key={fact} fact={fact} role={role} changed={changed} />
			))}
			<p className={styles.more}>
				{changed.others.length > 0 && (
					<select
						className={fields.select}
						aria-label={say(text.another)}
						value=""
						onChange={({ target }) => changed.set(target.value as FactId, '')}
					>
						<option value="">{say(text.another)}</option>
						{changed.others.map((fact) => (
							<option key={fact} value={fact}>
								{say(words.facts[fact].label)}
							</option>
						))}
					</select>
				)}
				{Object.keys(changed.typed).length > 0 && (
					<button type="button" className="link" onClick={changed.reset}>
						{say(text.reset)}
					</button>
				)}
			</p>
		</div>
	)
}

/** The answers to choose from, with the field value of each. */
function optionsOf(fact: FactId): readonly { readonly typed: string; readonly value: FactValue }[] {
	const kind: Fact = facts[fact]
	if (kind.type === 'yes-no')
		return [
			{ typed: 'yes', value: true },
			{ typed: 'no', value: false },
		]
	return kind.type === 'choice'
		? kind.options.map((option) => ({ typed: option, value: option as FactValue }))
		: []
}

function TriedAnswer({ fact, role, changed }: Props & { readonly fact: FactId }) {
	const { words, say, speech } = useScreening()
	const text = words.screen.overview.whatIf
	const id = `if-${fact}`
	const options = optionsOf(fact)
	const fault = changed.faults[fact]
	const now = sayAnswer(speech, fact, role.facts[fact] ?? null)
	const typed = changed.typed[fact] ?? ''
	const shared = {
		id,
		value: typed,
		'aria-describedby': fault ? `${id}-now ${id}-fault` : `${id}-now`,
		'aria-invalid': fault ? (true as const) : undefined,
	}
	return (
		<div className={styles.answer}>
			<p>
				<label htmlFor={id}>{say(words.facts[fact].label)}</label>
				<span id={`${id}-now`}>
					{givenFacts.includes(fact)
						? say(text.eachOwn)
						: now === null
							? say(text.open)
							: say(text.now, { answer: now })}
				</span>
			</p>
			{options.length > 0 ? (
				<select
					{...shared}
					className={fields.select}
					onChange={({ target }) => changed.set(fact, target.value)}
				>
					<option value="">{say(text.asNow)}</option>
					{options.map((option) => (
						<option key={option.typed} value={option.typed}>
							{sayAnswer(speech, fact, option.value)}
						</option>
					))}
				</select>
			) : (
				<input
					{...shared}
					className={fields.field}
					inputMode="decimal"
					autoComplete="off"
					maxLength={maxNumberCharacters}
					placeholder={say(text.asNow)}
					onChange={({ target }) => changed.set(fact, target.value)}
				/>
			)}
			{fault && <FaultMessage id={`${id}-fault`}>{fault}</FaultMessage>}
		</div>
	)
}
