import type { QuestionsLeft } from '@/lib/form/questions-left'
import type { StepId } from '@/lib/form/screens'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { ProgressBar } from './progress-bar'
import type { StepFormWords } from './question/field-props'
import { SavedHere } from './saved-here'

type Props = {
	readonly locale: Locale
	readonly words: StepFormWords
	readonly steps: readonly { readonly id: StepId; readonly title: string }[]
	/** Position of the current step, from 0. */
	readonly at: number
	readonly left: QuestionsLeft
}

/** Progress through the questionnaire, and that the answers are kept on the device. */
export const FormProgress = ({ locale, words, steps, at, left }: Props) => (
	<div className="scripted">
		<ProgressBar
			words={words}
			say={sayIn(locale)}
			steps={steps}
			at={at}
			left={left}
			wayBack={(id, title) => (
				<a className="link" href={`/${locale}/check/${id}`}>
					{title}
				</a>
			)}
			aside={<SavedHere locale={locale} words={words} />}
		/>
	</div>
)
