import { Notice } from '../notice'
import { useScreening } from './desk-context'

/** Says when something went wrong, when nothing can be stored, and when records had reached their end. */
export function StorageNotices() {
	const { state, words, say, hasFailed } = useScreening()
	const { storage } = words.screen
	return (
		<div className="page no-print" role="status">
			{hasFailed && <Notice kind="problem">{say(words.screen.failed)}</Notice>}
			{state.problem && (
				<Notice kind="care" first={say(storage[state.problem].title)}>
					{say(storage[state.problem].text)}
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
