import { useId } from 'react'
import { controlId } from '@/components/form/question/field-props'
import { isLongChoice } from '@/components/form/question/question'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { stepsFor } from '../stepper/stepper-steps'
import type { TriedContext } from '../tried/context'
import { sayOwnAnswer } from '../tried/say-own-answer'
import { RowFrame } from './frames'
import { RowControl, shapeOf } from './row-control'
import { RowTurns } from './row-turns'
import styles from './rows.module.css'
import { useTyped } from './use-typed'

type Props = TriedContext & { readonly fact: FactId }

/** One answer that can be changed in place: its name, the given answer, the control, and what another one changes. */
export function WhatIfRow({ fact, ...context }: Props) {
	const { locale, words, say, tried } = context
	const id = useId()
	const text = words.otherAnswers
	const isChanged = Object.hasOwn(tried.tried, fact)
	const { answer, fault, names, ...handlers } = useTyped(fact, context)
	const kind: Fact = facts[fact]
	const shape = shapeOf({ fact, locale, words })
	const label = say(words.facts[fact].label)
	const yours = () => {
		const own = sayOwnAnswer(fact, tried.given[fact], context)
		const isGiven = (tried.given[fact] ?? null) !== null
		if (!isChanged) return isGiven ? say(text.same, { answer: own }) : own
		return say(text.yours, { answer: kind.change === 'time' ? say(text.takesTime, { answer: own }) : own })
	}
	return (
		<RowFrame fact={fact} isChanged={isChanged}>
			<fieldset aria-labelledby={id} aria-describedby={`${id}-yours`}>
				<div className={styles.name}>
					<h3 id={id}>
						{['number', 'select'].includes(shape) || isLongChoice(kind) ? (
							<label htmlFor={controlId(fact)}>{label}</label>
						) : (
							label
						)}
					</h3>
					<p id={`${id}-yours`}>{yours()}</p>
				</div>
				<div className={styles[shape]}>
					<RowControl
						{...{ fact, locale, words, names, answer }}
						{...handlers}
						steps={stepsFor(fact, context)}
						onBlur={() => {}}
						describedBy={fault ? `${id}-fault` : `${id}-yours`}
						faulty={fault !== null}
						faultyRow={null}
					/>
					{fault && <FaultMessage id={`${id}-fault`}>{fault}</FaultMessage>}
				</div>
			</fieldset>
			{isChanged && <RowTurns {...context} fact={fact} />}
		</RowFrame>
	)
}
