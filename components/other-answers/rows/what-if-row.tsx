import { useId } from 'react'
import { ControlOf } from '@/components/form/controls/control-of'
import { controlId } from '@/components/form/question/field-props'
import { isLongChoice } from '@/components/form/question/question'
import { FaultMessage } from '@/components/ui/fault-message'
import { sayAnswer } from '@/lib/explain/explain'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { TriedContext } from '../tried/context'
import { RowTurns } from './row-turns'
import styles from './rows.module.css'
import { useTyped } from './use-typed'

type Props = TriedContext & { readonly fact: FactId }

/** One answer that can be changed in its place: its name, the given answer, the question's own control, what it turns. */
export function WhatIfRow({ fact, ...context }: Props) {
	const { locale, words, say, speech, tried } = context
	const id = useId()
	const text = words.otherAnswers
	const { given } = tried
	const isChanged = Object.hasOwn(tried.tried, fact)
	const { answer, fault, names, ...handlers } = useTyped(fact, context)
	const kind: Fact = facts[fact]
	const isField = kind.type === 'number' || kind.type === 'integer' || isLongChoice(kind)
	const label = say(words.facts[fact].label)
	const own =
		sayAnswer(speech, fact, given[fact] ?? null) ??
		say(given[fact] === null ? words.form.unsure : words.result.notAnswered)
	const yours = () => {
		if (!isChanged) return say(text.same, { answer: own })
		const said = kind.change === 'time' ? say(text.takesTime, { answer: own }) : own
		return say(text.yours, { answer: said })
	}
	return (
		<li className={isChanged ? `${styles.row} ${styles.changed}` : styles.row} data-fact={fact}>
			<fieldset aria-labelledby={id} aria-describedby={`${id}-yours`}>
				<div className={styles.name}>
					<h3 id={id}>{isField ? <label htmlFor={controlId(fact)}>{label}</label> : label}</h3>
					<p id={`${id}-yours`}>{yours()}</p>
				</div>
				<div className={kind.type === 'yes-no' ? styles.beside : styles.below}>
					<ControlOf
						{...{ fact, locale, words, names, answer }}
						{...handlers}
						onBlur={() => {}}
						describedBy={fault ? `${id}-fault` : `${id}-yours`}
						faulty={fault !== null}
						faultyRow={null}
					/>
					{fault && <FaultMessage id={`${id}-fault`}>{fault}</FaultMessage>}
				</div>
			</fieldset>
			{isChanged && <RowTurns {...context} fact={fact} />}
		</li>
	)
}
