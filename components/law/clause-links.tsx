import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { clausesBehind } from '@/lib/law/clauses'
import { type ClauseEffect, hasClauses } from '@/lib/law/clauses/clause'
import { lawPath } from '@/lib/law/law-path'
import { wordsOf } from '@/lib/words/messages'
import type { RulesetId } from '@/rules/rulesets/ids'
import styles from './law.module.css'
import { Separated } from './separated'

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
	const placesIn = (text: string) =>
		behind.filter(
			(clause, index) =>
				clause.text === text &&
				behind.findIndex((other) => other.text === text && other.at === clause.at) === index,
		)
	return (
		<p className={styles.behind}>
			{say(page.behind)}{' '}
			{textIds.map((text, index) => (
				<Fragment key={text}>
					{index > 0 && ' '}
					{say(texts[text].short)}{' '}
					<Separated
						separator={say(words.separators.places)}
						end={index < textIds.length - 1 ? say(words.separators.entries) : ''}
					>
						{placesIn(text).map(({ id, at }) => (
							<a className="ref" key={id} href={`/${locale}${lawPath(ruleset)}#${id}`}>
								<bdi>{say(places[at])}</bdi>
							</a>
						))}
					</Separated>
				</Fragment>
			))}
		</p>
	)
}
