import type { Metadata } from 'next'
import { FailureNotice } from '@/components/failure-notice'
import { failureTexts } from '@/lib/i18n/failure-texts'
import { defaultLocale, localeIds, locales } from '@/lib/i18n/locales'
import '@/app/globals.css'

const texts = Object.fromEntries(localeIds.map((id) => [id, failureTexts[id].notFound]))

export const metadata: Metadata = {
	title: localeIds.map((id) => failureTexts[id].notFound.title).join(' · '),
}

/** The answer to every address without a page, in every language, for the reader's is not known. */
export default function GlobalNotFound() {
	return (
		<html lang={locales[defaultLocale].tag}>
			<body>
				<FailureNotice texts={texts} />
			</body>
		</html>
	)
}
