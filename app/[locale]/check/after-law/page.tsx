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
import type { Words } from '@/lib/words/texts'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

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
	const { afterLaw, answers, back, erase, eraseDialog, next, notSaved, saved, standing } = words.form
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={lawEndPath}>
			<div className="page">
				<PlainOffer locale={locale} />
				<AfterLawPage
					locale={locale}
					words={{
						form: {
							...{ afterLaw, back, erase, eraseDialog, next, notSaved, saved, standing },
							reading: answers.reading,
						},
						separators: words.separators,
						statuses: words.statuses,
						rulesets: namesOf(words.rulesets),
						outcomes: words.result.outcomes,
						screen: { short: shortNamesOf(words.screen.short) },
					}}
				/>
			</div>
		</SiteShell>
	)
}

const isLaw = (id: RulesetId) => rulesets[id].status === 'published'

/** The names of all rule sets, and the conditions of the law. */
const namesOf = (texts: Words['rulesets']) =>
	Object.fromEntries(
		rulesetIds.map((id) => [id, { name: texts[id].name, criteria: isLaw(id) ? texts[id].criteria : {} }]),
	) as AfterLawWords['rulesets']

/** The short names of the conditions of the law. */
const shortNamesOf = (texts: Words['screen']['short']) =>
	Object.fromEntries(
		rulesetIds.map((id) => [id, isLaw(id) ? texts[id] : {}]),
	) as AfterLawWords['screen']['short']
