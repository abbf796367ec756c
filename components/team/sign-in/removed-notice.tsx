import { Notice } from '@/components/ui/notices/notice'
import { useTeam } from '../session/team-context'
import { useUnsent } from '../session/use-unsent'
import { UnsentKept } from './unsent-kept'

/** Says that the visitor was removed from the team, and what has become of the list in this browser. */
export function RemovedNotice() {
	const { words, say } = useTeam()
	const text = words.frame.removed
	const unsent = useUnsent(false)
	return (
		<div data-removed>
			<Notice kind="problem">
				<p role="status">
					<strong>{say(text.title)}</strong> {say(text.text)}
				</p>
				{unsent !== 0 && <UnsentKept text={say(text.unsent)} />}
			</Notice>
		</div>
	)
}
