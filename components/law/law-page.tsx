import { daysLater } from '@/lib/day/days-later'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { staleFrom } from '@/lib/law/age'
import { clausesOf, countStates } from '@/lib/law/clauses'
import type { ClauseState, LawRulesetId } from '@/lib/law/clauses/clause'
import { wordsOf } from '@/lib/words/messages'
import { rulesets } from '@/rules/rulesets'
import { PageHead } from '../ui/page/page-head'
import styles from './law.module.css'
import { LawSection } from './law-section'
import { StateBar } from './state-bar'
import { StateFilter } from './state-filter'

type Props = {
	readonly locale: Locale
	readonly ruleset: LawRulesetId
	/** The state that is shown alone; null if all are shown. */
	readonly state: ClauseState | null
}

/** Every clause of the official texts that a rule set rests on, text by text. */
export function LawPage({ locale, ruleset, state }: Props) {
	const words = wordsOf(locale)
	const { page, texts } = words.law
	const say = sayIn(locale)
	const all = clausesOf(ruleset)
	const counts = countStates(all)
	const shown = state ? all.filter((clause) => clause.state === state) : all
	const textIds = [...new Set(shown.map(({ text }) => text))]
	const ofText = (text: string) => shown.filter((clause) => clause.text === text)
	return (
		<div className="page">
			<div className={styles.top}>
				<PageHead>
					<p className="no-print">
						<a className="link" href={`/${locale}/rules`}>
							{say(page.allRules)}
						</a>{' '}
						{say(words.separators.crumbs)}{' '}
						<a className="link" href={`/${locale}/rules/${ruleset}`}>
							{say(words.rulesets[ruleset].name)}
						</a>
					</p>
					<h1>{say(page.title[ruleset])}</h1>
					<p className="lead">
						{say(page.lead, { count: new Set(all.map(({ text }) => text)).size, total: all.length })}
					</p>
					<p className="prose">{say(page.never)}</p>
				</PageHead>
				<Facts locale={locale} ruleset={ruleset} />
			</div>
			<StateBar locale={locale} counts={counts} />
			<StateFilter locale={locale} ruleset={ruleset} counts={counts} shown={state} />
			{textIds.length > 1 && (
				<nav className={`${styles.contents} no-print`} aria-label={say(words.law.page.contents)}>
					<ul>
						{textIds.map((text) => (
							<li key={text}>
								<a className="link" href={`#${text}`}>
									{say(texts[text].short)}
								</a>{' '}
								<span className="quiet">{ofText(text).length}</span>
							</li>
						))}
					</ul>
				</nav>
			)}
			<div className={styles.columns} aria-hidden="true">
				<span>{say(page.columns.at)}</span>
				<span>{say(page.columns.words)}</span>
				<span>{say(page.columns.meaning)}</span>
				<span>{say(page.columns.state)}</span>
				<span>{say(page.columns.reading)}</span>
			</div>
			{shown.length === 0 && <p>{say(page.none)}</p>}
			{textIds.map((text) => (
				<LawSection key={text} locale={locale} ruleset={ruleset} text={text} shown={ofText(text)} />
			))}
		</div>
	)
}

/** Which version it is, when its clauses were read, by when they are read again, and where they are as data. */
function Facts({ locale, ruleset }: Pick<Props, 'locale' | 'ruleset'>) {
	const { page } = wordsOf(locale).law
	const say = sayIn(locale)
	const days = clausesOf(ruleset)
		.map(({ day }) => day)
		.toSorted()
	const [first = '', last = first] = [days[0], days.at(-1)]
	const { version } = rulesets[ruleset]
	return (
		<dl className={styles.facts}>
			<Fact name={say(page.facts.version)}>{sayDay(locale, version)}</Fact>
			<Fact name={say(page.facts.last)}>
				<time dateTime={last}>{sayDay(locale, last)}</time>
			</Fact>
			<Fact name={say(page.facts.next)}>
				{say(page.by, { date: sayDay(locale, daysLater(first, staleFrom)) })}
			</Fact>
			<div className="no-print">
				<dt>{say(page.facts.data)}</dt>
				<dd>
					<a className="link" href={`/api/v1/rulesets/${ruleset}/clauses`}>
						{say(page.json)}
					</a>{' '}
					<a className="link" href={`/${locale}/feed.xml`}>
						{say(page.feed)}
					</a>
				</dd>
			</div>
		</dl>
	)
}

const Fact = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
	<div>
		<dt>{name}</dt>
		<dd>{children}</dd>
	</div>
)
