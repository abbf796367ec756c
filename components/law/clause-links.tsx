import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { clausesBehind } from '@/lib/law/clauses'
import { type ClauseEffect, hasClauses } from '@/lib/law/clauses/clause'
import { lawPath } from '@/lib/law/law-path'
import { wordsOf } from '@/lib/words/messages'
import type { RulesetId } from '@/rules/rulesets/ids'
import styles from './law.module.css'

type Props = { readonly locale: Locale; readonly ruleset: RulesetId; readonly effect: string }

/** Links from a condition, a row of points or a note to the clauses behind it, text by text; nothing if there are none. */
export function ClauseLinks({ locale, ruleset, effect }: Props) {
	if (!hasClauses(ruleset)) return null
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { page, places, texts } = words.law
	const behind = clausesBehind(ruleset, effect as ClauseEffect)
	if (behind.length === 0) return null
	const textIds = [...new Set(behind.map(({ text }) => text))]
	/** The first clause of each place: several may stand there. */
	const placesIn = (text: string) => [
		...new Map(
			behind
				.filter((clause) => clause.text === text)
				.toReversed()
				.map((clause) => [clause.at, clause]),
		).values(),
	]
	return (
		<p className={styles.behind}>
			<span>{say(page.behind)}</span>{' '}
			{textIds.map((text, index) => (
				<span key={text}>
					{index > 0 && say(words.separators.entries)}
					{say(texts[text].short)}{' '}
					{placesIn(text)
						.toReversed()
						.map(({ id, at }, position, all) => (
							<span key={id} className="unbroken">
								<a className="ref" href={`/${locale}${lawPath(ruleset)}#${id}`}>
									<bdi>{say(places[at])}</bdi>
								</a>
								{position < all.length - 1 && say(words.separators.places)}
							</span>
						))}
				</span>
			))}
		</p>
	)
}
