import type { Checked } from '@/components/result/checked/context'
import { Fold } from '@/components/result/checked/fold'
import { TextBox } from '@/components/share/text-box'
import { openForEmployer } from '@/lib/ask-employer/open-questions'
import { questionsForEmployer } from '@/lib/ask-employer/questions-for-employer'
import { sayQuestions } from '@/lib/ask-employer/say-questions'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'

type Props = { readonly words: Words; readonly say: Say; readonly shown: readonly Checked[] }

/** What to ask the employer if there is no JavaScript to create a link: the questions as a text to copy. */
export function PlainQuestions({ words, say, shown }: Props) {
	const { ask } = words.employer
	return (
		<Fold summary={say(ask.title)}>
			<p>{say(ask.plain)}</p>
			<TextBox>
				{sayQuestions(
					say,
					{ mail: ask.mail, questions: questionsForEmployer(words) },
					openForEmployer(shown),
					'below',
				)}
			</TextBox>
		</Fold>
	)
}
