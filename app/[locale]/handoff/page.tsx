import type { Metadata } from 'next'
import { openedWords } from '@/components/ask-employer/parts/employer-words'
import { HandoffPage } from '@/components/handoff/handoff-page'
import { resultWords } from '@/components/result/result-words'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/handoff'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { handoff } = wordsOf(locale)
	const say = sayIn(locale)
	return { title: pageTitle(locale, handoff.title), description: say(handoff.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { handoff, form } = words
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path={path}>
			<HandoffPage
				locale={locale}
				words={{
					...resultWords(locale, words),
					handoff,
					notSure: form.answers.notSure,
					employer: openedWords(words),
				}}
			/>
		</SiteShell>
	)
}
