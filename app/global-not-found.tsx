import type { Metadata } from 'next'
import { FailureNotice } from '@/components/failure-notice'
import { defaultLocale, localeIds, locales } from '@/lib/i18n/locales'
import notFoundTexts from '@/lib/i18n/not-found-texts.json'
import '@/app/globals.css'

export const metadata: Metadata = {
	title: localeIds.map((id) => notFoundTexts[id].title).join(' · '),
}

/** The answer to every address without a page, in every language, for the reader's is not known. */
export default function GlobalNotFound() {
	return (
		<html lang={locales[defaultLocale].tag}>
			<body>
				<FailureNotice texts={notFoundTexts} />
			</body>
		</html>
	)
}
