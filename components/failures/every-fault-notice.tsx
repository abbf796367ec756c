import { localeIds } from '@/lib/i18n/locales'
import { failureIn, titleOfAll } from '@/lib/words/failure-in'
import { FailureNotice } from './failure-notice'

const failures = localeIds.map((locale) => failureIn(locale, 'fault'))

/** What went wrong, in every language. */
export default function EveryFaultNotice({ onRetry }: { onRetry: () => void }) {
	return (
		<>
			<title>{titleOfAll(failures)}</title>
			<FailureNotice failures={failures} onRetry={onRetry} />
		</>
	)
}
