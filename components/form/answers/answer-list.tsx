import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { questionsIn } from '@/lib/form/questions'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { AnswerRows, AnswerSection, GivenAnswer } from './answer-section'

type Props = {
	readonly speech: AnswerSpeech
	readonly words: Pick<Words, 'steps'> & {
		readonly facts: AnswerSpeech['words']['facts']
		readonly notSure: Words['form']['answers']['notSure']
	}
	readonly say: Say
	readonly facts: Partial<Facts>
	/** The level of the topics' headings. */
	readonly Heading: 'h2' | 'h3'
}

/** Answers by topic, in the order of the questionnaire; unanswered questions are left out. */
export function AnswerList({ speech, words, say, facts, Heading }: Props) {
	return steps.map((step) => {
		const answered = questionsIn(step).filter((fact) => facts[fact] !== undefined)
		if (answered.length === 0) return null
		return (
			<AnswerSection key={step} title={say(words.steps[step].title)} Heading={Heading}>
				<AnswerRows>
					{answered.map((fact) => (
						<GivenAnswer
							key={fact}
							label={say(words.facts[fact].label)}
							answer={sayAnswer(speech, fact, facts[fact] ?? null) ?? say(words.notSure)}
						/>
					))}
				</AnswerRows>
			</AnswerSection>
		)
	})
}
