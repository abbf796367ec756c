import { failureIn } from '@/lib/i18n/failure-in'
import { localeIds } from '@/lib/i18n/locales'
import { FailureNotice } from './failure-notice'

const failures = localeIds.map((locale) => failureIn(locale, 'fault'))

/** What went wrong, in every language. */
export default function EveryFaultNotice({ onRetry }: { onRetry: () => void }) {
	return (
		<>
			<title>{failures.map(({ title }) => title).join(' · ')}</title>
			<FailureNotice failures={failures} onRetry={onRetry} />
		</>
	)
}
