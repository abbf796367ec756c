import { useEffect, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { type FactId, facts, steps } from '@/rules/facts'
import type { TriedContext } from '../tried/context'

type Props = TriedContext & {
	/** Shows the row of any other answer, which then takes the focus. */
	readonly others: readonly FactId[]
	readonly onChoose: (fact: FactId) => void
}

/** Brings up the row of any other answer, which then takes the focus. */
export function AnotherFact({ others, onChoose, words, say }: Props) {
	const text = words.otherAnswers
	const [added, setAdded] = useState<FactId | null>(null)
	useEffect(() => {
		if (!added) return
		const row = document.querySelector(`[data-fact="${added}"]`)
		row
			?.querySelector<HTMLElement>(':checked, input:not([tabindex="-1"]), select:not([tabindex="-1"])')
			?.focus()
	}, [added])
	if (others.length === 0) return null
	return (
		<select
			className={fields.select}
			aria-label={say(text.another)}
			value=""
			onChange={({ target }) => {
				const fact = target.value as FactId
				onChoose(fact)
				setAdded(fact)
			}}
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
	)
}
