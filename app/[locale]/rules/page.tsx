import type { Metadata } from 'next'
import { FeedLink } from '@/components/law/feed-link'
import styles from '@/components/rules/rules.module.css'
import { Figures, StatusLine } from '@/components/rules/ruleset-head'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { WithTerms } from '@/components/terms/explained'
import { Explaining } from '@/components/terms/explaining'
import { TermPlace } from '@/components/terms/term-context'
import { MarginSection } from '@/components/ui/page/margin-section'
import { PageHead } from '@/components/ui/page/page-head'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { site } = wordsOf(locale)
	const say = sayIn(locale)
	return { title: pageTitle(locale, site.rules.title), description: say(site.rules.description) }
}

const countOf = ({ criteria }: Ruleset, kind: string) =>
	criteria.filter((criterion) => criterion.kind === kind).length

export default async function RulesPage({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { rules } = words.site
	const say = sayIn(locale)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="rules" path="/rules">
			<FeedLink locale={locale} />
			<Explaining locale={locale}>
				<div className="page">
					<PageHead>
						<h1>{say(rules.title)}</h1>
						<p className="lead">{say(rules.lead)}</p>
						<p className="no-print">
							<a className="link" href={`/${locale}/rules/compare`}>
								{say(words.comparison.link)}
							</a>{' '}
							<a className="link" href={`/${locale}/feed.xml`}>
								{say(words.law.feed.link)}
							</a>
						</p>
					</PageHead>
					<ul className={styles.rulesets}>
						{rulesetIds.map((id) => (
							<li className={styles.ruleset} key={id}>
								<StatusLine locale={locale} ruleset={rulesets[id]} />
								<div>
									<h2>
										<a className="link" href={`/${locale}/rules/${id}`}>
											{say(words.rulesets[id].name)}
										</a>
									</h2>
									<p className={styles.summary}>{say(words.rulesets[id].summary)}</p>
									<p className={styles.summary}>
										{say(rules.counts, {
											required: countOf(rulesets[id], 'required'),
											supporting: countOf(rulesets[id], 'supporting'),
										})}
									</p>
									<Figures locale={locale} ruleset={rulesets[id]} />
								</div>
							</li>
						))}
					</ul>
					<MarginSection id="how" title={say(rules.howTitle)}>
						<ul className={styles.how}>
							{rules.how.map((line) => (
								<li key={String(line)}>
									<TermPlace>
										<WithTerms locale={locale} message={line} />
									</TermPlace>
								</li>
							))}
						</ul>
					</MarginSection>
				</div>
			</Explaining>
		</SiteShell>
	)
}
