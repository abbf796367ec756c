'use client'

import { useMemo } from 'react'
import { FactField } from '@/components/form/fact-field'
import type { Frame } from '@/components/form/question/question'
import { questionsIn } from '@/lib/form/questions'
import { waysOfJob } from '@/lib/form/special-ways'
import { type FactId, steps } from '@/rules/facts'
import { keysIn } from '@/rules/keys'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import type { ScreenWords } from '../desk/screen-words'
import type { useFactForm } from './use-fact-form'

type Props = {
	readonly fields: ReturnType<typeof useFactForm>
	readonly asked: readonly FactId[]
	/** The label of an unanswered question here. */
	readonly unsure: ScreenWords['form']['unsure']
	/** The frame around the questions. */
	readonly frame?: Frame
}

/** An empty text, used if a hint would only repeat itself. */
const nothing = ''

/** The questions address applicants; people who answer for somebody else see the short labels instead. */
const byLabel = (facts: ScreenWords['facts']) =>
	Object.fromEntries(
		Object.entries(facts).map(([id, text]) => [id, { ...text, question: text.label }]),
	) as ScreenWords['facts']

type FieldWords = Pick<ScreenWords, 'facts' | 'form'>

/** The words in which an employer is asked about special ways: those of the job; the candidate knows the others. */
function ofEmployer<W extends FieldWords>(fieldWords: W, hand: ScreenWords['screen']['hand']): W {
	const { specialRoutes } = fieldWords.facts
	const { ways, options } = specialRoutes
	const texts = Object.fromEntries(
		keysIn(ways.texts).map((way) => {
			const help: Readonly<Record<string, (typeof ways.texts)[typeof way]['help']>> = hand.ways.help
			return [way, { words: options[way], help: help[way] ?? ways.texts[way].help }]
		}),
	) as typeof ways.texts
	const groups = { ...ways.groups, job: hand.ways.job }
	const asked = { ...ways, texts, groups, hidden: hand.ways.others }
	return {
		...fieldWords,
		form: { ...fieldWords.form, none: hand.ways.none },
		facts: { ...fieldWords.facts, specialRoutes: { ...specialRoutes, ways: asked, hint: hand.ways.hint } },
	}
}

/** The fields of some questions, which may stay unanswered, in the order in which they are asked. */
export function FactFields({ fields, asked, unsure, frame }: Props) {
	const { locale, words, names } = useScreening()
	const fieldWords = useMemo(
		() => ({
			...words,
			facts: byLabel(words.facts),
			form: { ...words.form, employerKnows: nothing, unsure },
		}),
		[words, unsure],
	)
	const wayWords = useMemo(() => ofEmployer(fieldWords, words.screen.hand), [fieldWords, words])
	return asked.map((fact) => (
		<FactField
			key={fact}
			fact={fact}
			locale={locale}
			words={fact === 'specialRoutes' ? wayWords : fieldWords}
			ways={waysOfJob}
			names={names}
			control={fields.control}
			frame={frame}
			fault={fields.messages.find(({ id }) => id === `field-${fact}`)?.text ?? null}
			onAnswer={fields.onAnswer}
			onTyped={fields.onTyped}
		/>
	))
}

/** The fields of the questionnaire, by topic. */
export function FactSections({ asked, ...props }: Props) {
	const { words, say } = useScreening()
	return steps.map((step) => {
		const here = questionsIn(step).filter((fact) => asked.includes(fact))
		if (here.length === 0) return null
		return (
			<section key={step} className={styles.topic} aria-labelledby={`topic-${step}`}>
				<h2 id={`topic-${step}`}>{say(words.screen.role.steps[step])}</h2>
				<FactFields {...props} asked={here} />
			</section>
		)
	})
}
