import type { Metadata } from 'next'
import { ClauseLinks } from '@/components/law/clause-links'
import { FeedLink } from '@/components/law/feed-link'
import { BasisLinks } from '@/components/rules/basis-links'
import { Corrected } from '@/components/rules/corrected'
import { ContinuingEntries, CriterionEntries } from '@/components/rules/entries'
import { ParametersTable } from '@/components/rules/parameters-table'
import { PointsRows } from '@/components/rules/points-rows'
import styles from '@/components/rules/rules.module.css'
import { Figures, StatusLine } from '@/components/rules/ruleset-head'
import { Paragraphs, SourceList } from '@/components/rules/source-list'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { Explained } from '@/components/terms/explained'
import { Explaining } from '@/components/terms/explaining'
import { Notice } from '@/components/ui/notices/notice'
import { MarginSection } from '@/components/ui/page/margin-section'
import { PageHead } from '@/components/ui/page/page-head'
import { defaultOther } from '@/lib/comparison/choices'
import { comparePath } from '@/lib/comparison/compare-path'
import { pointsWords } from '@/lib/explain/points-lines'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { hasClauses } from '@/lib/law/clauses/clause'
import { lawPath } from '@/lib/law/law-path'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => rulesetIds.map((id) => ({ id }))

const read = async (params: Props['params']) => (await params) as { locale: Locale; id: RulesetId }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, id } = await read(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	return {
		title: pageTitle(locale, words.rulesets[id].name),
		description: say(words.rulesets[id].summary),
	}
}

export default async function RulesetPage({ params }: Props) {
	const { locale, id } = await read(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const ruleset: Ruleset = rulesets[id]
	const speech = { locale, words, countries: {}, languages: {} }
	const text = words.rulesets[id]
	const notes: Readonly<Record<string, { title: typeof text.name; text: typeof text.name }>> = text.notes
	const parts = { id, ruleset, speech, words }
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="rules" path={`/rules/${id}`}>
			<FeedLink locale={locale} />
			<Explaining locale={locale}>
				<div className="page">
					<PageHead>
						<p className="no-print">
							<a className="link" href={`/${locale}/rules`}>
								{say(words.site.rules.back)}
							</a>
						</p>
						<StatusLine locale={locale} ruleset={ruleset} />
						<h1>{say(text.name)}</h1>
						<p className="lead">{say(text.summary)}</p>
						<p className="prose">{say(text.meaning)}</p>
						<Figures locale={locale} ruleset={ruleset} />
						<p className={`${styles.links} small no-print`}>
							{hasClauses(id) && (
								<a className="link" href={`/${locale}${lawPath(id)}`}>
									{say(words.law.page.link)}
								</a>
							)}
							<a className="link" href={`/${locale}/rules/${id}/proof`}>
								{say(words.proof.link)}
							</a>
							<a className="link" href={`/${locale}${comparePath(id, defaultOther(id))}`}>
								{say(words.comparison.another)}
							</a>
							<a className="link" href={`/api/v1/rulesets/${id}`}>
								{say(words.site.rules.forPrograms)}
							</a>
							<a className="link" href={`/${locale}/feed.xml`}>
								{say(words.law.feed.link)}
							</a>
						</p>
					</PageHead>
					{ruleset.notes.map((note) => {
						const said = notes[note.id]
						return (
							said && (
								<Notice key={note.id} id={`note-${note.id}`}>
									<p>
										<strong>{say(said.title)}</strong> {say(said.text)}
									</p>
									<BasisLinks
										locale={locale}
										words={words}
										ruleset={id}
										of={note.id}
										sources={note.sources}
									/>
									<ClauseLinks locale={locale} ruleset={id} effect={`note/${note.id}`} />
								</Notice>
							)
						)
					})}
					<Corrected {...parts} />
					<CriterionEntries {...parts} kind="exempting" />
					<CriterionEntries {...parts} kind="required" />
					<CriterionEntries {...parts} kind="supporting" />
					<CriterionEntries {...parts} kind="informative" />
					{ruleset.points && (
						<MarginSection
							id="points"
							title={say(words.site.rules.points)}
							intro={<Explained locale={locale} message={words.site.rules.pointsLead} />}
						>
							<PointsRows
								speech={speech}
								words={pointsWords(words)}
								rows={ruleset.points}
								lawOf={(factor) => <ClauseLinks locale={locale} ruleset={id} effect={`points/${factor}`} />}
							/>
						</MarginSection>
					)}
					<ContinuingEntries {...parts} />
					<ParametersTable locale={locale} ruleset={ruleset} />
					<SourceList locale={locale} ruleset={ruleset} />
					<Paragraphs locale={locale} ruleset={ruleset} />
				</div>
			</Explaining>
		</SiteShell>
	)
}
