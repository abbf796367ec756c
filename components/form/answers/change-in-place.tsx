import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type Answer, type Answers, answeredValue, answerFor } from '@/lib/form/answer'
import { saveAnswer } from '@/lib/form/save-answer'
import { fieldFaultOf, stepResolver, type Typed } from '@/lib/form/step-resolver'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { FactField } from '../fact-field'
import { controlId } from '../question/field-props'
import { useNames } from '../use-names'
import styles from './answers.module.css'
import type { AnswersProps } from './answers-words'
import { TurnsSoFar } from './turns-so-far'

type Props = AnswersProps & {
	readonly fact: FactId
	/** The answer as it stands, in words; null where there is none. */
	readonly answer: string | null
	readonly onClose: () => void
}

/** A question in the place of its answer: what is chosen is kept only once the person says so. */
export default function ChangeInPlace({ speech, words, check, fact, answer, onClose }: Props) {
	const { locale } = speech
	const say = sayIn(locale)
	const { answers } = words.form
	const label = say(words.facts[fact].label)
	const box = useRef<HTMLFormElement>(null)
	const typed = useRef<Typed>({})
	const [searched, setSearched] = useState(false)
	const [now, setNow] = useState<Answer | null>(null)
	const all = useNames(locale, searched)
	const names = all ?? { countryNames: speech.countries, languageNames: speech.languages }
	const { control, handleSubmit, formState } = useForm<Answers>({
		defaultValues: { [fact]: answerFor(fact, check.known[fact], locale) },
		resolver: stepResolver([fact], typed, locale),
		shouldFocusError: false,
		reValidateMode: 'onSubmit',
	})
	useEffect(() => {
		const field = box.current?.querySelector<HTMLElement>(`:checked, #${controlId(fact)}, input, select`)
		field?.focus()
		box.current?.scrollIntoView({ block: 'nearest' })
	}, [fact])
	const keep = handleSubmit((given) => {
		const value = given[fact]
		if (value !== undefined) saveAnswer(fact, value, locale)
		onClose()
	})
	const value = now === null ? undefined : answeredValue(fact, now, locale)
	return (
		<div className={styles.changing}>
			<dt className="visually-hidden">{label}</dt>
			<dd>
				<form
					ref={box}
					method="dialog"
					noValidate
					aria-label={say(answers.changeOf, { label })}
					onSubmit={keep}
					onKeyDown={(event) => {
						if (event.key === 'Escape' && !event.defaultPrevented) onClose()
					}}
				>
					<FactField
						fact={fact}
						locale={locale}
						words={words}
						names={names}
						control={control}
						fault={fieldFaultOf(formState.errors, fact)}
						frame="list"
						onAnswer={(_, given) => setNow(given)}
						onTyped={(_, text) => {
							typed.current = { [fact]: text }
						}}
						onSearch={() => setSearched(true)}
					/>
					<div role="status">
						{value !== undefined && <TurnsSoFar {...{ locale, words, check, fact, value }} />}
					</div>
					<p className={styles.keep}>
						<button type="submit" className="button small" data-action="keep">
							{say(answers.keep)}
						</button>
						<button type="button" className="link" onClick={onClose}>
							{answer === null ? say(answers.leave) : say(answers.leaveAs, { answer })}
						</button>
					</p>
				</form>
			</dd>
		</div>
	)
}
