import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { ReadingWords } from '@/lib/law/say-age'
import type { CitedSourceTexts } from '@/lib/words/how-read'
import type { Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { NamedPlace, SourceId, SourceRef } from '@/rules/sources'
import { StaleReading } from '../../ui/reading/reading-age'
import type { CheckedRuleset, ResultContext } from './context'

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words, 'sources' | 'places' | 'separators'> & {
		/** With these it is said how old the reading is, once it is old; paper names the day. */
		readonly cited?: CitedSourceTexts
		readonly reading?: ReadingWords
	}
	readonly ruleset: RulesetId
	readonly sources: readonly SourceRef[]
	/** On paper a number replaces the name of a source. */
	readonly numbers?: ReadonlyMap<SourceId, number> | undefined
}

/** The sources of a rule, each place linked to its entry on the rule set's page. */
export function SourceLinks({ locale, words, ruleset, sources, numbers }: Props) {
	const say = sayIn(locale)
	const paragraphs = sources.filter(({ id }) => id === 'article')
	const others = sources.filter(({ id }) => id !== 'article')
	const [oldest] = sources.map(({ id }) => words.cited?.[id].day ?? '').toSorted()
	const betweenSourceAndPlace = say(words.separators.sourcePair, { first: '', second: '' })
	return (
		<>
			<span className="unbroken">
				{paragraphs.map(({ at }, index) => (
					<span key={at}>
						{index > 0 && say(words.separators.places)}
						<a className="ref" href={`/${locale}/rules/article#${at}`}>
							<bdi dir="ltr">{at}</bdi>
						</a>
					</span>
				))}
			</span>
			{others.map(({ id, at }, index) => (
				<span key={`${id} ${at}`}>
					{paragraphs.length + index > 0 && say(words.separators.places)}
					<a className="ref" href={`/${locale}/rules/${ruleset}#${id}`}>
						{numbers && (
							<>
								<bdi dir="ltr">{say(words.separators.reference, { number: numbers.get(id) ?? '' })}</bdi>{' '}
							</>
						)}
						<bdi>
							{!numbers && say(words.sources[id].short) + betweenSourceAndPlace}
							{say(words.places[at as NamedPlace])}
						</bdi>
					</a>
				</span>
			))}
			{words.reading && oldest && !numbers && (
				<>
					{' '}
					<StaleReading locale={locale} words={words.reading} day={oldest} />
				</>
			)}
		</>
	)
}

/** The sources of a part of a person's result. */
export const CheckedSources = ({
	checked,
	words,
	speech,
	numbers,
	sources,
}: Pick<ResultContext, 'words' | 'speech' | 'numbers'> & {
	readonly checked: Pick<CheckedRuleset, 'id'>
	readonly sources: readonly SourceRef[]
}) => (
	<SourceLinks
		locale={speech.locale}
		words={words}
		ruleset={checked.id}
		sources={sources}
		numbers={numbers}
	/>
)
