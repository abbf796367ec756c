import type { CheckedRuleset } from '@/components/result/checked/context'
import { Fold } from '@/components/result/checked/fold'
import { TextBox } from '@/components/share/text-box'
import { forBestWayFirst, inOrderOfWays, openForEmployer } from '@/lib/ask-employer/open-questions'
import { questionsForEmployer } from '@/lib/ask-employer/questions-for-employer'
import { sayQuestions } from '@/lib/ask-employer/say-questions'
import type { Say } from '@/lib/i18n/say'
import type { ApplicantWords } from '@/lib/words/texts'
import type { Facts } from '@/rules/facts-schema'

type Props = {
	readonly words: ApplicantWords
	readonly say: Say
	readonly shown: readonly CheckedRuleset[]
	readonly facts: Facts
}

/** What to ask the employer if there is no JavaScript to create a link: the questions as a text to copy. */
export function PlainQuestions({ words, say, shown, facts }: Props) {
	const { ask } = words.employer
	return (
		<Fold summary={say(ask.title)}>
			<p>{say(ask.plain)}</p>
			<TextBox>
				{sayQuestions(
					say,
					{ mail: ask.mail, questions: questionsForEmployer(words) },
					forBestWayFirst(openForEmployer(shown), inOrderOfWays(shown, facts)),
					'below',
				)}
			</TextBox>
		</Fold>
	)
}
