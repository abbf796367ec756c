import type { Metadata } from 'next'
import { AfterLawPage, type AfterLawWords } from '@/components/form/after-law/after-law-page'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { lawEndPath } from '@/lib/form/law-end-path'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { form } = wordsOf(locale)
	const title = pageTitle(locale, form.afterLaw.elsewhere)
	return { title, description: sayIn(locale)(form.afterLaw.stop) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { answers, someoneElse: _someoneElse, skill: _skill, groups: _groups, ...form } = words.form
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={lawEndPath}>
			<div className="page">
				<PlainOffer locale={locale} />
				<AfterLawPage
					locale={locale}
					words={{
						form: { ...form, groups: {}, reading: answers.reading },
						separators: words.separators,
						statuses: words.statuses,
						rulesets: Object.fromEntries(
							rulesetIds.map((id) => [
								id,
								{
									name: words.rulesets[id].name,
									criteria: rulesets[id].status === 'published' ? words.rulesets[id].criteria : {},
								},
							]),
						) as unknown as AfterLawWords['rulesets'],
						outcomes: words.result.outcomes,
						screen: { short: words.screen.short },
					}}
				/>
			</div>
		</SiteShell>
	)
}
