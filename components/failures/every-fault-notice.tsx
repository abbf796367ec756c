import { localeIds } from '@/lib/i18n/locales'
import { failureIn } from '@/lib/words/failure-in'
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
