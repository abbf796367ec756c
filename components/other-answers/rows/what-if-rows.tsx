import { useState } from 'react'
import fields from '@/components/ui/field.module.css'
import type { Judged } from '@/lib/result/ladder'
import { factsUnder, offeredFacts } from '@/lib/scenario/rows'
import { type FactId, facts, steps } from '@/rules/facts'
import type { TriedContext } from '../tried/context'
import styles from './rows.module.css'
import { WhatIfRow } from './what-if-row'

type Props = TriedContext & {
	/** The given answers with their nearest ways to a yes. */
	readonly nearest: readonly Judged[]
	/** The facts that the person has added to the rows. */
	readonly chosen: readonly FactId[]
	readonly onChoose: (fact: FactId) => void
}

/** The answers that can be changed: those changed already, those that the nearest ways go through, and any other. */
export function WhatIfRows({ nearest, chosen, onChoose, ...context }: Props) {
	const { words, say, tried } = context
	const text = words.otherAnswers
	const [first] = useState(() => Object.keys(tried.tried) as FactId[])
	const changed = Object.keys(tried.tried) as FactId[]
	const shown = [...new Set([...first, ...offeredFacts(nearest, tried.before.unsure), ...chosen, ...changed])]
	const others = factsUnder(nearest).filter((fact) => !shown.includes(fact))
	return (
		<section className={styles.rows} aria-labelledby="changed">
			<h2 id="changed">{say(text.changed, { count: changed.length })}</h2>
			<ul>
				{shown.map((fact) => (
					<WhatIfRow key={fact} {...context} fact={fact} />
				))}
			</ul>
			<p className={styles.actions}>
				{others.length > 0 && (
					<select
						className={fields.select}
						aria-label={say(text.another)}
						value=""
						onChange={({ target }) => onChoose(target.value as FactId)}
					>
						<option value="">{say(text.another)}</option>
						{steps.map((step) => {
							const own = others.filter((fact) => facts[fact].step === step)
							return (
								own.length > 0 && (
									<optgroup key={step} label={say(words.steps[step].title)}>
										{own.map((fact) => (
											<option key={fact} value={fact}>
												{say(words.facts[fact].label)}
											</option>
										))}
									</optgroup>
								)
							)
						})}
					</select>
				)}
				{changed.length > 0 && (
					<button type="button" className="button second" onClick={tried.revert}>
						{say(text.revert)}
					</button>
				)}
			</p>
		</section>
	)
}
