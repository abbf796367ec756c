import { openForEmployer } from '@/lib/employer/open-questions'
import { sayQuestions } from '@/lib/employer/say-questions'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { Checked } from '../result/checked/context'
import { Fold } from '../result/checked/fold'
import { TextBox } from '../share/text-box'

type Props = { readonly words: Words; readonly say: Say; readonly shown: readonly Checked[] }

/** What to ask the employer if there is no JavaScript to create a link: the questions as a text to copy. */
export function PlainQuestions({ words, say, shown }: Props) {
	const { ask } = words.employer
	return (
		<Fold summary={say(ask.title)}>
			<p>{say(ask.plain)}</p>
			<TextBox>
				{sayQuestions(say, { mail: ask.mail, facts: words.facts }, openForEmployer(shown), 'below')}
			</TextBox>
		</Fold>
	)
}
