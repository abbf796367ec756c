import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { clauses } from '@/lib/law/clauses'
import type { LawRulesetId } from '@/lib/law/clauses/clause'
import { wordsOf } from '@/lib/words/messages'
import { sourceOf } from '@/rules/sources/all'
import { ReadingAge } from '../ui/reading/reading-age'
import { ClauseReport } from './clause-report'
import { ClauseStateCell } from './clause-state'
import styles from './law.module.css'

type Props = {
	readonly locale: Locale
	readonly ruleset: LawRulesetId
	readonly clause: (typeof clauses)[number]
}

/** A clause: where it stands, its own words, what they mean, what the check does with it, and how it was read. */
export function ClauseRow({ locale, ruleset, clause }: Props) {
	const { law } = wordsOf(locale)
	const { page, places, reading } = law
	const say = sayIn(locale)
	const { id, at, words, lang, source, read, day, state } = clause
	const { address } = sourceOf(source)
	const how = say(page.how[read])
	return (
		<li className={styles.row} id={id} data-clause={id} data-state={state}>
			<h3 className={styles.where}>{say(places[at])}</h3>
			{words === null ? (
				<p className={`${styles.notRead} quiet`}>{say(page.notRead)}</p>
			) : (
				<blockquote className={styles.words} lang={lang ?? undefined}>
					<bdi dir="ltr">{words}</bdi>
				</blockquote>
			)}
			<p className={styles.meaning}>{say(law.clauses[id].meaning)}</p>
			<ClauseStateCell locale={locale} ruleset={ruleset} clause={clause} />
			<div className={styles.reading}>
				<p>
					<ReadingAge locale={locale} words={reading} day={day} />
				</p>
				<p>
					{address ? (
						<a className="ref" href={address} rel="noreferrer">
							{how}
						</a>
					) : (
						how
					)}
				</p>
			</div>
			<ClauseReport locale={locale} ruleset={ruleset} clause={clause} />
		</li>
	)
}
