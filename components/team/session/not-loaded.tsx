import type { TeamRefusal } from '@/lib/team-api/page/ask-team'
import { useTeam } from './team-context'
import { TeamRefusalAlert } from './team-refusal-alert'

type Props = { readonly refusal: TeamRefusal | null; readonly onRetry: () => void }

/** A placeholder for data that is being loaded or could not be loaded; the latter can be retried. */
export function NotLoaded({ refusal, onRetry }: Props) {
	const { words, say } = useTeam()
	if (refusal === null) return <p role="status">{say(words.frame.loading)}</p>
	return (
		<TeamRefusalAlert refusal={refusal}>
			<p>
				<button type="button" className="button second small" onClick={onRetry}>
					{say(words.frame.retry)}
				</button>
			</p>
		</TeamRefusalAlert>
	)
}
