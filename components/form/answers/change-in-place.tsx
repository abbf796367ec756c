import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type Answer, type Answers, answeredValue, answerFor } from '@/lib/form/answer'
import { saveAnswer } from '@/lib/form/save-answer'
import { fieldFaultOf, stepResolver, type UnchosenTexts } from '@/lib/form/step-resolver'
import { sayIn } from '@/lib/i18n/say'
import type { QuestionWords } from '@/lib/lazy-words/questions'
import type { FactId } from '@/rules/facts'
import { FactField } from '../fact-field'
import { InPlaceBox } from '../in-place/in-place-box'
import { InPlaceForm } from '../in-place/in-place-form'
import { withQuestions } from '../question/with-questions'
import { useNames } from '../use-names'
import type { AnswersProps } from './answers-words'
import { TurnsSoFar } from './turns-so-far'

type Props = AnswersProps & {
	readonly fact: FactId
	/** The words of its field. */
	readonly questions: QuestionWords
	/** The present answer, in words; null if there is none. */
	readonly answer: string | null
	readonly onClose: () => void
}

/** A question in place of its answer: a choice is kept only once the person confirms it. */
export function ChangeInPlace({ speech, words, questions, check, fact, answer, onClose }: Props) {
	const { locale } = speech
	const say = sayIn(locale)
	const { answers } = words.form
	const label = say(words.facts[fact].label)
	const typed = useRef<UnchosenTexts>({})
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
	const keep = handleSubmit((given) => {
		const value = given[fact]
		if (value !== undefined) saveAnswer(fact, value, locale)
		onClose()
	})
	const value = now === null ? undefined : answeredValue(fact, now, locale)
	return (
		<InPlaceBox label={label}>
			<InPlaceForm
				fact={fact}
				label={say(answers.changeOf, { label })}
				submit={
					<button type="submit" className="button small" data-action="keep">
						{say(answers.keep)}
					</button>
				}
				leave={answer === null ? say(answers.leave) : say(answers.leaveAs, { answer })}
				onSubmit={keep}
				onClose={onClose}
			>
				<FactField
					fact={fact}
					locale={locale}
					words={withQuestions(words, questions)}
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
			</InPlaceForm>
		</InPlaceBox>
	)
}
