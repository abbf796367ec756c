import { useMemo } from 'react'
import { bestWay } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { placeLeft, placeOf } from '@/lib/form/embedded-place'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { factIds } from '@/rules/facts'
import { normalise } from '@/rules/normalise'
import { SavedHere } from '../form/saved-here'
import { useNamesOf } from '../form/use-names'
import { checkAll } from '../result/checked/check-all'
import type { ResultContext } from '../result/checked/context'
import { lawFirst } from '../result/checked/law-first'
import { useCompiledRules } from '../result/checked/use-compiled-rules'
import { ResultLoading } from '../result/no-result'
import { ResultFirst } from '../result/sheet/result-first'
import { useOwnLink } from '../share/use-own-link'
import styles from './embed.module.css'
import type { EmbedWords } from './embed-words'

type Props = {
	readonly locale: Locale
	readonly words: EmbedWords
	readonly draft: Draft
}

/** The first part of the result, and the link to all of it. */
export default function EmbeddedResult({ locale, words, draft }: Props) {
	const say = sayIn(locale)
	const known = useMemo(() => readFacts(draft), [draft])
	const facts = useMemo(() => normalise(known), [known])
	const names = useNamesOf(locale, facts)
	const isCompiled = useCompiledRules(facts)
	const all = useMemo(
		() => isCompiled && checkAll(facts, draft.rulesets, today()),
		[isCompiled, facts, draft],
	)
	const link = useOwnLink(draft, locale)
	if (!names || !all) return <ResultLoading locale={locale} words={words} />
	const shown = lawFirst(all.filter(({ chosen }) => chosen))
	const context: ResultContext = {
		speech: { locale, words, countries: names.countryNames, languages: names.languageNames },
		words,
		say,
		facts,
		unsure: new Set(factIds.filter((fact) => known[fact] === null)),
		linkTo: (fact, text) => {
			const place = placeOf(fact)
			return place ? (
				<a className="link" href={`/${locale}/check/${place}`}>
					{text}
				</a>
			) : (
				say(words.facts[fact].label)
			)
		},
		wholeAt: link,
		inFull: new Set(shown.map(({ id }) => id)),
	}
	return (
		<ResultFirst context={context} all={all} shown={shown} best={bestWay(all, facts)}>
			<div className={styles.full}>
				<p className={styles.ways}>
					<a className="button" href={link} target="_blank" rel="noopener" data-action="whole-result">
						{say(words.embed.full)}
					</a>
					<a className="link" href={`/${locale}/check/${placeLeft()}`} data-action="back">
						{say(words.form.back)}
					</a>
				</p>
				<p className="quiet small">{say(words.embed.fullHint)}</p>
				<p className={`${styles.ways} small`}>
					<SavedHere locale={locale} words={words.form} />
				</p>
			</div>
		</ResultFirst>
	)
}
