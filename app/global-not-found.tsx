import type { Metadata } from 'next'
import { FailureNotice } from '@/components/failures/failure-notice'
import { defaultLocale, localeIds, locales } from '@/lib/i18n/locales'
import { failureIn, titleOfAll } from '@/lib/words/failure-in'
import '@/app/globals.css'

const failures = localeIds.map((locale) => failureIn(locale, 'notFound'))

export const metadata: Metadata = { title: titleOfAll(failures) }

/** The page for unknown addresses, in every language, because the reader's is not known. */
export default function GlobalNotFound() {
	return (
		<html lang={locales[defaultLocale].tag}>
			<body>
				<FailureNotice failures={failures} />
			</body>
		</html>
	)
}
