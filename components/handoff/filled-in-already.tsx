import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Facts } from '@/rules/facts-schema'
import { AnswerList } from '../form/answers/answer-list'
import { hasNamedValues, useNamesOf } from '../form/use-names'
import type { HandoffWords } from './context'
import styles from './handoff.module.css'

type Props = { readonly locale: Locale; readonly words: HandoffWords; readonly facts: Partial<Facts> }

/** The answers that come with an invitation, collapsed. */
export function FilledInAlready({ locale, words, facts }: Props) {
	const names = useNamesOf(locale, hasNamedValues(facts) ? facts : null)
	const say = sayIn(locale)
	const { filledIn } = words.handoff.invitation
	const count = Object.keys(facts).length
	const speech = {
		locale,
		words,
		countries: names?.countryNames ?? {},
		languages: names?.languageNames ?? {},
	}
	return (
		<section className={styles.filledIn} aria-labelledby="filled-in">
			<h2 id="filled-in">{say(filledIn.title)}</h2>
			{count === 0 ? (
				<p>{say(filledIn.none)}</p>
			) : (
				<>
					<p>{say(filledIn.text, { count })}</p>
					<details>
						<summary>{say(filledIn.show)}</summary>
						<AnswerList speech={speech} words={words} say={say} facts={facts} Heading="h3" />
					</details>
				</>
			)}
		</section>
	)
}
