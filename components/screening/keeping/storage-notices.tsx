import { Notice } from '@/components/ui/notices/notice'
import { sayList } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'

/** Says that something went wrong, that nothing can be stored, that records have expired, or that some no longer fit. */
export function StorageNotices() {
	const { state, words, say, locale, hasFailed } = useScreening()
	const { storage } = words.screen
	const { candidates, roles } = state.outdated
	const isOutdated = candidates > 0 || roles.length > 0
	return (
		<div className="page no-print" role="status">
			{hasFailed && <Notice kind="problem">{say(words.screen.failed)}</Notice>}
			{state.problem && (
				<Notice kind="care" first={say(storage[state.problem].title)}>
					{say(storage[state.problem].text)}
				</Notice>
			)}
			{isOutdated && (
				<Notice kind="care" first={say(storage.outdated.title)}>
					{joinSentences(say, words, [
						candidates > 0 && say(storage.outdated.candidates, { count: candidates }),
						roles.length > 0 && say(storage.outdated.roles, { list: sayList(locale, roles) }),
					])}
				</Notice>
			)}
			{state.expired > 0 && (
				<Notice>
					<p>{say(storage.expired, { count: state.expired })}</p>
				</Notice>
			)}
		</div>
	)
}
