import type { Metadata } from 'next'
import { Erase } from '@/components/privacy/erase'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { PageHead } from '@/components/ui/page/page-head'
import { ProseSection } from '@/components/ui/page/prose-section'
import { key as draftKey, embedKey } from '@/lib/draft/draft-store'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { databaseName } from '@/lib/screening/database/database-name'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/privacy'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { privacy } = wordsOf(locale)
	const say = sayIn(locale)
	return { title: pageTitle(locale, privacy.title), description: say(privacy.description) }
}

export default async function PrivacyPage({ params }: Props) {
	const locale = await localeIn(params)
	const { privacy, site } = wordsOf(locale)
	const say = sayIn(locale)
	const { stored, where, erase, employers, team, who, server, plain, paper, programs, never } = privacy
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path={path}>
			<div className="page">
				<PageHead>
					<h1>{say(privacy.title)}</h1>
					<p className="lead">{say(privacy.lead)}</p>
				</PageHead>
				<ProseSection id="stored" title={say(stored.title)}>
					<ul>
						{stored.items.map((item) => (
							<li key={String(item)}>{say(item)}</li>
						))}
					</ul>
					<p>{say(stored.text)}</p>
					<p>
						{say(stored.key)} <code dir="ltr">{draftKey}</code>
					</p>
					<p>
						{say(stored.frame)} <code dir="ltr">{embedKey}</code>
					</p>
					<p>{say(stored.tab)}</p>
					<p>{say(stored.pages)}</p>
				</ProseSection>
				<ProseSection id="where" title={say(where.title)}>
					{where.text.map((paragraph) => (
						<p key={String(paragraph)}>{say(paragraph)}</p>
					))}
				</ProseSection>
				<ProseSection id="erase" title={say(erase.title)}>
					<Erase
						locale={locale}
						words={{
							none: erase.none,
							some: erase.some,
							erase: site.start.erase,
							erased: site.start.erased,
						}}
					/>
					<noscript>
						<p>{say(erase.noScript)}</p>
					</noscript>
					<p className="quiet">{say(erase.otherwise)}</p>
				</ProseSection>
				<ProseSection id="employers" title={say(employers.title)}>
					{employers.text.map((paragraph) => (
						<p key={String(paragraph)}>{say(paragraph)}</p>
					))}
					<p>
						{say(employers.key)} <code>{databaseName}</code>
					</p>
					<p>
						<a className="link" href={`/${locale}/screen`}>
							{say(employers.link)}
						</a>
					</p>
				</ProseSection>
				<ProseSection id="team" title={say(team.title)}>
					{team.text.map((paragraph) => (
						<p key={String(paragraph)}>{say(paragraph)}</p>
					))}
				</ProseSection>
				<ProseSection id="who" title={say(who.title)}>
					{who.text.map((paragraph) => (
						<p key={String(paragraph)}>{say(paragraph)}</p>
					))}
				</ProseSection>
				<ProseSection id="server" title={say(server.title)}>
					{server.text.map((paragraph) => (
						<p key={String(paragraph)}>{say(paragraph)}</p>
					))}
				</ProseSection>
				<ProseSection id="plain" title={say(plain.title)}>
					{plain.text.map((paragraph) => (
						<p key={String(paragraph)}>{say(paragraph)}</p>
					))}
				</ProseSection>
				<ProseSection id="paper" title={say(paper.title)}>
					<p>{say(paper.text)}</p>
					<p>{say(paper.check)}</p>
				</ProseSection>
				<ProseSection id="programs" title={say(programs.title)}>
					<p>{say(programs.text)}</p>
					<p>
						<a className="link" href="/licenses.txt" hrefLang="en">
							{say(programs.licences)}
						</a>
					</p>
				</ProseSection>
				<ProseSection id="never" title={say(never.title)}>
					<p>{say(never.text)}</p>
				</ProseSection>
			</div>
		</SiteShell>
	)
}
