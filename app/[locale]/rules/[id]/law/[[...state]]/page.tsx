import type { Metadata } from 'next'
import { FeedLink } from '@/components/law/feed-link'
import { LawPage } from '@/components/law/law-page'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type ClauseState, clauseStates, type LawRulesetId, lawRulesetIds } from '@/lib/law/clauses/clause'
import { lawPath } from '@/lib/law/law-path'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string; id: string; state?: string[] }> }

export const dynamicParams = false
/** Each rule set with clauses, with all of them or those in one state: proxy.ts leads `?state=` to the latter. */
export const generateStaticParams = () =>
	lawRulesetIds.flatMap((id) => [[], ...clauseStates.map((state) => [state])].map((state) => ({ id, state })))

type Read = { readonly locale: Locale; readonly id: LawRulesetId; readonly state?: readonly [ClauseState] }
const read = async (params: Props['params']) => (await params) as unknown as Read

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, id } = await read(params)
	const { page } = wordsOf(locale).law
	return { title: pageTitle(locale, page.title[id]), description: sayIn(locale)(page.description) }
}

export default async function RulesetLawPage({ params }: Props) {
	const { locale, id, state } = await read(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="rules" path={lawPath(id)}>
			<FeedLink locale={locale} />
			<LawPage locale={locale} ruleset={id} state={state?.[0] ?? null} />
		</SiteShell>
	)
}
