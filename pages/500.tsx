import type { PageConfig } from 'next'
import Head from 'next/head'
import { FailureNotice } from '@/components/failure-notice'
import { failureIn } from '@/lib/i18n/failure-in'
import { localeIds } from '@/lib/i18n/locales'

/** No script, so that this page stands when nothing else does. */
export const config: PageConfig = { unstable_runtimeJS: false }

const failures = localeIds.map((locale) => failureIn(locale, 'fault'))

/** What Next answers a fault of the server with, in every language, for the reader's is not known. */
export default function Fault() {
	return (
		<>
			<Head>
				<title>{failures.map(({ title }) => title).join(' · ')}</title>
				<meta name="robots" content="noindex" />
				<link rel="icon" href="/icon.svg" type="image/svg+xml" />
			</Head>
			<FailureNotice failures={failures} />
		</>
	)
}
