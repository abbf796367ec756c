import type { PageConfig } from 'next'
import Head from 'next/head'
import { FailureNotice } from '@/components/failures/failure-notice'
import { localeIds } from '@/lib/i18n/locales'
import { failureIn, titleOfAll } from '@/lib/words/failure-in'

/** No script, so that this page works when nothing else does. */
export const config: PageConfig = { unstable_runtimeJS: false }

const failures = localeIds.map((locale) => failureIn(locale, 'fault'))

/** The page for a server error, in every language, since the reader's is unknown. */
export default function ServerFault() {
	return (
		<>
			<Head>
				<title>{titleOfAll(failures)}</title>
				<meta name="robots" content="noindex" />
				<link rel="icon" href="/icon.svg" type="image/svg+xml" />
			</Head>
			<FailureNotice failures={failures} />
		</>
	)
}
