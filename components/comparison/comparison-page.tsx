import { createElement } from 'react'
import type { ComparedVersion } from '@/lib/comparison/choices'
import { comparePath } from '@/lib/comparison/compare-path'
import type { ComparisonView } from '@/lib/comparison/view'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type HeadTag, headTagsOf } from '@/lib/indexing/head'
import { wordsOf } from '@/lib/words/messages'
import type { Names } from '@/lib/words/names'
import { pageTitle } from '@/lib/words/page-title'
import type { Both } from '@/rules/comparison/ruleset-comparison'
import { ScriptlessHead } from '../shell/scriptless-head'
import { shellWords } from '../shell/shell-words'
import { SiteShell } from '../shell/site-shell'
import { PageHead } from '../ui/page/page-head'
import { AllPairs } from './all-pairs'
import { Brief } from './brief'
import styles from './comparison.module.css'
import { ComparisonMeaning } from './comparison-meaning'
import { ComparisonPersons } from './comparison-persons'
import type { ComparisonContext } from './context'
import { choiceName, PickTwo } from './pick-two'
import { RelationHead } from './relation-head'
import { SideBySide } from './side-by-side'
import { TwoVersions } from './two-versions'

type Props = {
	readonly locale: Locale
	readonly choices: readonly ComparedVersion[]
	/** The comparison; null if the address names something that does not exist. */
	readonly view: ComparisonView | null
	/** Whether nothing was requested, so that this is the default comparison. */
	readonly isFirst: boolean
	readonly names: Names
	/** The site's public origin; empty if it is not known. */
	readonly origin: string
}

const path = '/rules/compare'

const attributesIn = ({ attributes: { hreflang, ...others } }: HeadTag) => ({
	...others,
	...(hreflang !== undefined && { hrefLang: hreflang }),
})

/** Two rule sets, or two versions of one, compared: rendered on the server, without scripts. */
export function ComparisonPage({ locale, choices, view, isFirst, names, origin }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const text = words.comparison
	const pair =
		view && (view.values.map((value) => choiceOf(choices, value)) as unknown as Both<ComparedVersion>)
	const called = pair && namesOf(locale, pair)
	const [one, other] = called ?? ['', '']
	const title =
		isFirst || !called
			? pageTitle(locale, text.title)
			: pageTitle(locale, say(text.pair, { one, other }), text.title)
	const page = { locale, path, title, description: say(text.description) }
	const here = view && !isFirst ? comparePath(...view.values) : path
	return (
		<>
			<ScriptlessHead title={title} description={page.description}>
				{headTagsOf(page, origin).map((tag) =>
					createElement(tag.name, { key: JSON.stringify(tag), ...attributesIn(tag) }),
				)}
			</ScriptlessHead>
			<SiteShell locale={locale} words={shellWords(locale)} current="rules" path={here}>
				<div className="page">
					<PageHead>
						<p className="no-print">
							<a className="link" href={`/${locale}/rules`}>
								{say(words.site.rules.back)}
							</a>
						</p>
						<h1>{say(text.title)}</h1>
						<p className="lead">{say(text.lead)}</p>
					</PageHead>
				</div>
				<PickTwo locale={locale} choices={choices} values={view?.values ?? null} />
				<div className={`page ${styles.compared}`}>
					{view && pair && called ? (
						<Compared
							{...{ locale, words, say, choices, pair, view }}
							names={called}
							speech={{ locale, words, countries: names.countryNames, languages: names.languageNames }}
							isFirst={isFirst}
						/>
					) : (
						<Unknown locale={locale} choices={choices} />
					)}
				</div>
			</SiteShell>
		</>
	)
}

const choiceOf = (choices: readonly ComparedVersion[], wanted: string) =>
	choices.find(({ value }) => value === wanted) as ComparedVersion

/** By name; also by day if both are versions of one rule set. */
function namesOf(locale: Locale, pair: Both<ComparedVersion>): Both<string> {
	const words = wordsOf(locale)
	const nameOf = (choice: ComparedVersion) =>
		pair[0].id === pair[1].id ? choiceName(locale, choice) : sayIn(locale)(words.rulesets[choice.id].name)
	return [nameOf(pair[0]), nameOf(pair[1])]
}

/** What it means for the reader, what is claimed, and then the persons who show it. */
function Compared({ isFirst, ...context }: ComparisonContext & { readonly isFirst: boolean }) {
	const { view } = context
	return (
		<>
			{isFirst && <Brief {...context} />}
			<ComparisonMeaning {...context} />
			<RelationHead {...context} />
			<TwoVersions {...context} />
			<SideBySide {...context} />
			{view.relation !== 'equal' && <ComparisonPersons {...context} />}
			<AllPairs {...context} />
		</>
	)
}

function Unknown({ locale, choices }: Pick<Props, 'locale' | 'choices'>) {
	const { unknown } = wordsOf(locale).comparison
	const say = sayIn(locale)
	return (
		<section className="prose" aria-labelledby="unknown">
			<h2 id="unknown">{say(unknown.title)}</h2>
			<p>{say(unknown.text)}</p>
			<ul>
				{choices.map((choice) => (
					<li key={choice.value}>
						<a className="link" href={`/${locale}/rules/${choice.id}`}>
							{choiceName(locale, choice)}
						</a>{' '}
						<code>{choice.value}</code>
					</li>
				))}
			</ul>
		</section>
	)
}
