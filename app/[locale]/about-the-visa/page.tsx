import type { Metadata } from 'next'
import styles from '@/components/about/about.module.css'
import { AnsweredQuestion } from '@/components/about/answered-question'
import { CitedSources } from '@/components/about/cited-sources'
import { ClaimsList } from '@/components/about/claims-list'
import { Contents } from '@/components/about/contents'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { Explaining } from '@/components/terms/explaining'
import { TermsList } from '@/components/terms/terms-list'
import { Notice } from '@/components/ui/notices/notice'
import { MarginSection } from '@/components/ui/page/margin-section'
import { PageHead } from '@/components/ui/page/page-head'
import { claims } from '@/lib/about/claims'
import { confidences, questionIds, questions, topics } from '@/lib/about/questions'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/about-the-visa'

/** The earliest day on which an answer on this page was last checked. */
const lastChecked = [...Object.values(questions), ...Object.values(claims)]
	.map(({ checked }) => checked)
	.toSorted()[0] as string

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { about } = wordsOf(locale)
	const say = sayIn(locale)
	return { title: pageTitle(locale, about.title), description: say(about.description) }
}

export default async function AboutTheVisaPage({ params }: Props) {
	const locale = await localeIn(params)
	const { about } = wordsOf(locale)
	const say = sayIn(locale)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="questions" path={path}>
			<Explaining locale={locale}>
				<div className="page">
					<PageHead>
						<h1>{say(about.title)}</h1>
						<p className="lead">{say(about.lead)}</p>
					</PageHead>
					<Notice first={say(about.notice.first)}>
						{say(about.notice.text, { date: sayDay(locale, lastChecked) })}
					</Notice>
					<Contents locale={locale} />
					{topics.map((topic) => (
						<MarginSection key={topic} id={`topic-${topic}`} title={say(about.topics[topic])}>
							{questionIds.map(
								(id, index) =>
									questions[id].topic === topic && (
										<AnsweredQuestion key={id} locale={locale} id={id} number={index + 1} />
									),
							)}
						</MarginSection>
					))}
					<ClaimsList locale={locale} />
					<TermsList locale={locale} />
					<MarginSection id="sure" title={say(about.sure)}>
						<dl className={styles.sure}>
							{confidences.map((confidence) => (
								<div key={confidence}>
									<dt>{say(about.confidences[confidence].name)}</dt>
									<dd>{say(about.confidences[confidence].meaning)}</dd>
								</div>
							))}
						</dl>
					</MarginSection>
					<CitedSources locale={locale} />
				</div>
			</Explaining>
		</SiteShell>
	)
}
