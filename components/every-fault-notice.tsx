import { failureTexts } from '@/lib/i18n/failure-texts'
import { localeIds } from '@/lib/i18n/locales'
import { FailureNotice } from './failure-notice'

const texts = Object.fromEntries(localeIds.map((id) => [id, failureTexts[id].fault]))

/** What went wrong, in every language. */
export default function EveryFaultNotice({ onRetry }: { onRetry: () => void }) {
	return (
		<>
			<title>{localeIds.map((id) => failureTexts[id].fault.title).join(' · ')}</title>
			<FailureNotice texts={texts} onRetry={onRetry} />
		</>
	)
}
