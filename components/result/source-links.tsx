import type { Locale } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { NamedPlace, SourceId, SourceRef } from '@/rules/sources'

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words, 'sources' | 'places'>
	readonly ruleset: RulesetId
	readonly sources: readonly SourceRef[]
	/** On paper a number stands for the name of a source, where the list of sources has them. */
	readonly numbers?: ReadonlyMap<SourceId, number> | undefined
}

/** Where a rule comes from, each place with a link to its entry on the rule set's page. */
export function SourceLinks({ locale, words, ruleset, sources, numbers }: Props) {
	const say = sayIn(locale)
	return sources.map(({ id, at }, index) => {
		const number = numbers?.get(id)
		return (
			<span key={`${id} ${at}`}>
				{index > 0 && (locale === 'zh' ? '、' : ', ')}
				{id === 'article' ? (
					<a href={`/${locale}/rules/article#${at}`}>
						<bdi dir="ltr">{at}</bdi>
					</a>
				) : (
					<a href={`/${locale}/rules/${ruleset}#${id}`}>
						{number && (
							<bdi dir="ltr" className="print-only">
								[{number}]
							</bdi>
						)}
						<span className={number ? 'no-print' : undefined}>{say(words.sources[id].short)}</span>{' '}
						{say(words.places[at as NamedPlace])}
					</a>
				)}
			</span>
		)
	})
}
