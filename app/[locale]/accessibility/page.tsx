import type { Metadata } from 'next'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { PageHead } from '@/components/ui/page/page-head'
import { ProseSection } from '@/components/ui/page/prose-section'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import type { Words } from '@/lib/words/texts'

type Props = { params: Promise<{ locale: string }> }
type Message = Words['accessibility']['title']

const path = '/accessibility'

/** The day on which the tests mentioned in the statement last passed before it was written. */
const stated = '2026-11-24'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { accessibility } = wordsOf(locale)
	const say = sayIn(locale)
	return {
		title: pageTitle(locale, accessibility.title),
		description: say(accessibility.description),
	}
}

/** The accessibility statement: the standard followed, what was tested and how, and what was not. */
export default async function AccessibilityPage({ params }: Props) {
	const locale = await localeIn(params)
	const say = sayIn(locale)
	const { title, lead, aim, tested, looked, keys, untested, limits, tell, made } =
		wordsOf(locale).accessibility
	const paragraphs = (texts: readonly Message[]) => texts.map((text) => <p key={String(text)}>{say(text)}</p>)
	const list = (items: readonly Message[]) => (
		<ul>
			{items.map((item) => (
				<li key={String(item)}>{say(item)}</li>
			))}
		</ul>
	)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path={path}>
			<div className="page">
				<PageHead>
					<h1>{say(title)}</h1>
					<p className="lead">{say(lead)}</p>
				</PageHead>
				<ProseSection id="aim" title={say(aim.title)}>
					{paragraphs(aim.text)}
				</ProseSection>
				<ProseSection id="tested" title={say(tested.title)}>
					<p>{say(tested.lead)}</p>
					{list(tested.items)}
				</ProseSection>
				<ProseSection id="looked" title={say(looked.title)}>
					<p>{say(looked.text)}</p>
				</ProseSection>
				<ProseSection id="keys" title={say(keys.title)}>
					<p>{say(keys.text)}</p>
				</ProseSection>
				<ProseSection id="untested" title={say(untested.title)}>
					{list(untested.items)}
				</ProseSection>
				<ProseSection id="limits" title={say(limits.title)}>
					{list(limits.items)}
				</ProseSection>
				<ProseSection id="tell" title={say(tell.title)}>
					{paragraphs(tell.text)}
					<p className="quiet">{say(made, { date: sayDay(locale, stated) })}</p>
				</ProseSection>
			</div>
		</SiteShell>
	)
}
