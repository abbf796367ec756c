import type { Metadata } from 'next'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { VerifyPage } from '@/components/verify/verify-page'
import { verifyWords } from '@/components/verify/verify-words'
import { typedPath } from '@/lib/handoff/handoff-link'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { verify } = wordsOf(locale).handoff
	const say = sayIn(locale)
	return { title: pageTitle(locale, verify.title), description: say(verify.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path={typedPath}>
			<VerifyPage locale={locale} words={verifyWords(wordsOf(locale))} />
		</SiteShell>
	)
}
