'use client'

import { FailureNotice } from '@/components/failure-notice'
import faultTexts from '@/lib/i18n/fault-texts.json'
import { defaultLocale, localeIds, locales } from '@/lib/i18n/locales'
import '@/app/globals.css'

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError({ retry }: { retry: () => void }) {
	return (
		<html lang={locales[defaultLocale].tag}>
			<body>
				<title>{localeIds.map((id) => faultTexts[id].title).join(' · ')}</title>
				<FailureNotice texts={faultTexts} onRetry={retry} />
			</body>
		</html>
	)
}
