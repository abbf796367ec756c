import type { Metadata } from 'next'
import { MyRecordPage } from '@/components/my-record/page/my-record-page'
import { recordWords } from '@/components/my-record/parts/record-words'
import { BareShell } from '@/components/shell/bare-shell'
import { shellWords } from '@/components/shell/shell-words'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/my-record'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { myRecord } = wordsOf(locale)
	return { title: pageTitle(locale, myRecord.title), description: sayIn(locale)(myRecord.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	return (
		<BareShell locale={locale} words={shellWords(locale)} path={path}>
			<MyRecordPage locale={locale} words={recordWords(locale, wordsOf(locale))} />
		</BareShell>
	)
}
