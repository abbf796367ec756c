import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Ruleset } from '@/rules/ruleset'
import { type Paragraph, type SourceId, sources } from '@/rules/sources'
import styles from './rules.module.css'

type Props = { readonly locale: Locale; readonly ruleset: Ruleset }

const refsOf = ({ criteria, continuing, notes }: Ruleset) =>
	[...criteria, ...continuing, ...notes].flatMap((part) => part.sources)

/** Every source that a rule set names, with its address. */
export function SourceList({ locale, ruleset }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const used = [...new Set<SourceId>(refsOf(ruleset).map(({ id }) => id))]
	return (
		<section className={styles.part} aria-labelledby="sources">
			<h2 id="sources">{say(words.site.rules.sources)}</h2>
			<ol className={`${styles.partBody} ${styles.sources}`}>
				{used.map((id) => {
					const { url, seen } = sources[id]
					return (
						<li key={id} id={id}>
							{say(words.sources[id].name)}
							<br />
							{url ? (
								<>
									<a href={url} rel="noreferrer">
										<bdi dir="ltr">{url}</bdi>
									</a>
									{seen === 'copy' && <span className="quiet"> {say(words.site.rules.sourceCopy)}</span>}
								</>
							) : (
								<span className="quiet">{say(words.site.rules.sourceNoAddress)}</span>
							)}
						</li>
					)
				})}
			</ol>
		</section>
	)
}

/** What the article says in the paragraphs that are cited. */
export function Paragraphs({ locale, ruleset }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const places = refsOf(ruleset)
		.filter(({ id }) => id === 'article')
		.map(({ at }) => at as Paragraph)
	const cited = [...new Set(places)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
	if (cited.length === 0) return null
	return (
		<section className={styles.part} aria-labelledby="paragraphs">
			<h2 id="paragraphs">{say(words.site.rules.paragraphs)}</h2>
			<ul className={`${styles.partBody} ${styles.entries}`}>
				{cited.map((at) => (
					<li className={styles.entry} key={at} id={at}>
						<span className={styles.number}>
							<bdi dir="ltr">{at}</bdi>
						</span>
						<p className={styles.condition}>{say(words.paragraphs[at])}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
