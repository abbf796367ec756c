import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { clausesOf } from '@/lib/law/clauses'
import { hasClauses } from '@/lib/law/clauses/clause'
import { lawPath } from '@/lib/law/law-path'
import { sayHowRead } from '@/lib/words/how-read'
import { wordsOf } from '@/lib/words/messages'
import type { Ruleset } from '@/rules/ruleset'
import type { Paragraph, SourceId } from '@/rules/sources'
import { cited } from '@/rules/sources/cited'
import { addressOf, type Source as SourceData } from '@/rules/sources/source'
import { MarginSection } from '../ui/page/margin-section'
import { SourceItem, Sources } from '../ui/page/sources'
import { SourceReading } from '../ui/reading/source-reading'
import styles from './rules.module.css'

type Props = { readonly locale: Locale; readonly ruleset: Ruleset }

const refsOf = ({ criteria, continuing, notes }: Ruleset) =>
	[...criteria, ...continuing, ...notes].flatMap((part) => part.sources)

/** The texts whose clauses a rule set rests on. */
const textsOf = ({ id }: Ruleset): readonly string[] =>
	hasClauses(id) ? clausesOf(id).map(({ text }) => text) : []

/** Every source that a rule set cites, with its URL. */
export function SourceList({ locale, ruleset }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const used = [...new Set<SourceId>(refsOf(ruleset).map(({ id }) => id))]
	return (
		<MarginSection id="sources" title={say(words.site.rules.sources)}>
			<Sources>
				{used.map((id) => {
					const source: SourceData = cited[id]
					return (
						<SourceItem
							key={id}
							id={id}
							name={say(words.sources[id].name)}
							url={addressOf(source)}
							noAddress={source.read === 'quotation' ? null : say(words.site.rules.sourceNoAddress)}
							read={sayHowRead(locale, words.result.sources.read, source)}
							age={
								<>
									<SourceReading locale={locale} source={source} />
									{textsOf(ruleset).includes(id) && (
										<a className="ref" href={`/${locale}${lawPath(ruleset.id)}#${id}`}>
											{say(words.law.page.link)}
										</a>
									)}
								</>
							}
						/>
					)
				})}
			</Sources>
		</MarginSection>
	)
}

/** The text of the article's cited paragraphs. */
export function Paragraphs({ locale, ruleset }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const places = refsOf(ruleset)
		.filter(({ id }) => id === 'article')
		.map(({ at }) => at as Paragraph)
	const cited = [...new Set(places)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
	if (cited.length === 0) return null
	return (
		<MarginSection id="paragraphs" title={say(words.site.rules.paragraphs)}>
			<ul className={styles.entries}>
				{cited.map((at) => (
					<li className={styles.entry} key={at} id={at}>
						<span className={styles.number}>
							<bdi dir="ltr">{at}</bdi>
						</span>
						<p className={styles.condition}>{say(words.paragraphs[at])}</p>
					</li>
				))}
			</ul>
		</MarginSection>
	)
}
