import type { CompiledMessage } from 'icu-minify/format'
import { StandingMark } from '@/components/ui/marks/mark'
import { StaleReading } from '@/components/ui/reading/reading-age'
import { isWayPossible } from '@/lib/form/special-ways'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayDay } from '@/lib/i18n/say'
import { lawPath } from '@/lib/law/law-path'
import type { ReadingWords } from '@/lib/law/say-age'
import { asksOf, wayCards } from '@/lib/law/ways/way-cards'
import type { CitedSourceTexts } from '@/lib/words/how-read'
import type { Words } from '@/lib/words/texts'
import type { OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Outcome } from '@/rules/result'
import styles from './ways.module.css'

type Way = OptionOf<'specialRoutes'>

/** The texts that the cards need. */
export type WayWords = Pick<Words, 'ways' | 'separators'> & {
	readonly cited: CitedSourceTexts
	readonly reading: ReadingWords
	readonly sources: { readonly [S in keyof Words['sources']]: Pick<Words['sources'][S], 'short'> }
	readonly facts: { readonly specialRoutes: Pick<Words['facts']['specialRoutes'], 'options'> }
}

type Props = {
	readonly locale: Locale
	readonly words: WayWords
	readonly say: Say
	readonly facts: Facts
	/** The level of each card's heading. */
	readonly level: 3 | 4
}

/** The named ways that can still matter under an outcome of the work permit: none where it is closed, or not needed. */
export const shownWays = (facts: Facts, outcome: Outcome | undefined): readonly Way[] =>
	outcome === 'undetermined' || outcome === 'eligible' ? (facts.specialRoutes ?? []) : []

/** A card for each of some ways: what it is, what its text asks for, who decides, whom to ask, and its source. */
export const WayCards = ({ ways, ...props }: Props & { readonly ways: readonly Way[] }) => (
	<div className={styles.cards}>
		{ways.map((way) => (
			<WayCard key={way} {...props} way={way} />
		))}
	</div>
)

function WayCard({ way, locale, words, say, facts, level }: Props & { readonly way: Way }) {
	const { source, at, decides } = wayCards[way]
	const { what, asks }: { what: CompiledMessage; asks: Readonly<Record<string, CompiledMessage>> } =
		words.ways.cards[way]
	const { labels } = words.ways
	const standing = !isWayPossible(way, facts) ? 'closed' : way === 'not-employment' ? 'exempt' : 'open'
	const Heading = `h${level}` as const
	return (
		<article className={styles.card} data-way={way} data-standing={standing}>
			<Heading>{say(words.facts.specialRoutes.options[way])}</Heading>
			<p>
				<strong>{say(words.ways[standing])}</strong>
			</p>
			<p>{say(what)}</p>
			<p className={styles.label}>{say(words.ways.asks)}</p>
			<ul className={styles.asks}>
				{asksOf(way, facts).map(({ id, isShort }) => (
					<li key={id} data-ask={id} data-is-short={isShort || undefined}>
						{isShort && <StandingMark kind="unmet" size="table" />}
						<span>
							{asks[id] && say(asks[id])}
							{isShort && <strong className={styles.short}> {say(words.ways.short)}</strong>}
						</span>
					</li>
				))}
			</ul>
			<dl className={styles.facts}>
				<dt>{say(labels.decides)}</dt>
				<dd>{say(words.ways.decides[decides])}</dd>
				<dt>{say(labels.ask)}</dt>
				<dd>{say(words.ways.ask[decides])}</dd>
				<dt>{say(labels.source)}</dt>
				<dd>
					<a className="ref" href={`/${locale}${lawPath('work-permit')}#${source}`}>
						<bdi>{say(words.sources[source].short)}</bdi>
					</a>{' '}
					<bdi dir="ltr">{at}</bdi>
					{say(words.separators.entries)}
					{say(words.ways.readOn, { date: sayDay(locale, words.cited[source].day) })}{' '}
					<StaleReading locale={locale} words={words.reading} day={words.cited[source].day} />
				</dd>
			</dl>
		</article>
	)
}
