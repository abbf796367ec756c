'use client'

import { useEffect, useMemo, useRef } from 'react'
import type { Plan } from '@/lib/form/plan'
import type { Locale } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import type { Step } from '@/rules/facts'
import { defaultRulesets } from '@/rules/rulesets/ids'
import type { FieldWords } from './field-props'
import styles from './form.module.css'
import { Progress } from './progress'
import { StepForm } from './step-form'
import { useDraft } from './use-draft'

type Props = {
	readonly locale: Locale
	readonly step: Step
	readonly plan: Plan
	readonly words: FieldWords & { readonly steps: Words['steps'] }
}

/** A step of the questionnaire: the questions of the chosen rule sets, and the way on and back. */
export function CheckStep({ locale, step, plan, words }: Props) {
	const chosen = useDraft()?.rulesets ?? defaultRulesets
	const say = sayIn(locale)
	const heading = useRef<HTMLHeadingElement>(null)
	const isAsked = (question: Plan[number]['questions'][number]) =>
		question.rulesets.some((id) => chosen.includes(id))
	const key = (plan.find((entry) => entry.step === step)?.questions ?? [])
		.filter(isAsked)
		.map(({ fact }) => fact)
		.join()
	const asked = useMemo(() => (key ? key.split(',') : []) as Parameters<typeof StepForm>[0]['asked'], [key])
	const reachable = plan.filter((entry) => entry.step === step || entry.questions.some(isAsked))
	const at = reachable.findIndex((entry) => entry.step === step)
	const titleOf = (of: Step) => say(words.steps[of].title)
	const next = reachable[at + 1]
	const previous = reachable[at - 1]

	useEffect(() => {
		if (wentOn) heading.current?.focus({ preventScroll: true })
		wentOn = true
	}, [])

	return (
		<>
			<Progress
				locale={locale}
				words={words.form}
				steps={reachable.map((entry) => ({ path: `/check/${entry.step}`, title: titleOf(entry.step) }))}
				at={at}
			/>
			<StepForm
				key={key}
				locale={locale}
				words={words}
				title={titleOf(step)}
				asked={asked}
				next={
					next
						? { path: `/check/${next.step}`, label: say(words.form.next) }
						: { path: '/result', label: say(words.form.toResult) }
				}
				back={{ path: previous ? `/check/${previous.step}` : '', label: say(words.form.back) }}
			>
				<div className={styles.head}>
					<h1 ref={heading} tabIndex={-1}>
						{titleOf(step)}
					</h1>
					<p className="lead">{say(words.steps[step].lead)}</p>
				</div>
			</StepForm>
		</>
	)
}

/** Whether this page has shown a step before: then the heading takes the focus, as on a new page. */
let wentOn = false
