'use client'

import { useMemo } from 'react'
import type { Control } from 'react-hook-form'
import type { Answer } from '@/lib/form/answer'
import type { FieldFault } from '@/lib/form/field-fault'
import { questionsIn } from '@/lib/form/plan'
import { type FactId, type Step, steps } from '@/rules/facts'
import { type Answers, FactField } from '../form/fact-field'
import { useScreening } from './desk-context'
import styles from './screen.module.css'
import type { ScreenWords } from './screen-words'

type Props = {
	readonly control: Control<Answers>
	readonly asked: readonly FactId[]
	readonly faults: readonly { readonly fact: FactId; readonly fault: FieldFault }[]
	readonly titles: Readonly<Record<Step, string>>
	/** What stands under a question that the employer knows best. */
	readonly employerHint: Parameters<ReturnType<typeof useScreening>['say']>[0]
	readonly onAnswer: (fact: FactId, answer: Answer) => void
}

/** The questions speak to an applicant; whoever answers for somebody else reads the short labels in their place. */
const byLabel = (facts: ScreenWords['facts']) =>
	Object.fromEntries(
		Object.entries(facts).map(([id, text]) => [id, { ...text, question: text.label }]),
	) as ScreenWords['facts']

/** The questionnaire's own fields, by topic; every one may stay open. */
export function FactSections({ control, asked, faults, titles, employerHint, onAnswer }: Props) {
	const { locale, words, names } = useScreening()
	const fieldWords = useMemo(
		() => ({ ...words, facts: byLabel(words.facts), form: { ...words.form, employerKnows: employerHint } }),
		[words, employerHint],
	)
	return steps.map((step) => {
		const here = questionsIn(step).filter((fact) => asked.includes(fact))
		if (here.length === 0) return null
		return (
			<section key={step} className={styles.topic} aria-labelledby={`topic-${step}`}>
				<h2 id={`topic-${step}`}>{titles[step]}</h2>
				{here.map((fact) => (
					<FactField
						key={fact}
						fact={fact}
						locale={locale}
						words={fieldWords}
						names={names}
						control={control}
						fault={faults.find((one) => one.fact === fact)?.fault ?? null}
						onAnswer={onAnswer}
					/>
				))}
			</section>
		)
	})
}
