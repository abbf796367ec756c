import { useNamesOf } from '@/components/form/use-names'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import styles from '../parts/employer.module.css'
import type { AskWords } from '../parts/employer-words'

type Props = {
	readonly locale: Locale
	readonly words: AskWords
	readonly draft: Draft
	readonly guesses: readonly FactId[]
	/** Those that the employer is not to be asked. */
	readonly left: readonly FactId[]
	readonly onLeft: (left: readonly FactId[]) => void
}

/** What the person has answered in the employer's place and what decides: each can be asked as well. */
export function Guesses({ locale, words, draft, guesses, left, onLeft }: Props) {
	const say = sayIn(locale)
	const texts = words.ask.guesses
	const known = readFacts(draft)
	const names = useNamesOf(locale, Object.fromEntries(guesses.map((fact) => [fact, known[fact]])))
	const speech: AnswerSpeech = {
		locale,
		words: words.own,
		countries: names?.countryNames ?? {},
		languages: {},
	}
	return (
		<div className={styles.send}>
			<p>{say(texts.text)}</p>
			<div className={choices.choices}>
				{guesses.map((fact) => (
					<ChoiceRow
						key={fact}
						type="checkbox"
						data-guess={fact}
						label={say(texts.ask, { label: say(words.own.facts[fact].label) })}
						second={say(texts.yours, { answer: sayAnswer(speech, fact, known[fact] ?? null) ?? '' })}
						checked={!left.includes(fact)}
						onChange={(event) =>
							onLeft(event.target.checked ? left.filter((other) => other !== fact) : [...left, fact])
						}
					/>
				))}
			</div>
		</div>
	)
}
