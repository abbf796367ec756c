import type { TeamRefusal } from '@/lib/team-api/page/ask-team'
import { useTeam } from '../session/team-context'

type Props = { readonly refusal: TeamRefusal['reason']; readonly name: string; readonly onRetry: () => void }

/** Why nothing was read, or given to an interviewer. */
export function NotGiven({ refusal, name, onRetry }: Props) {
	const { words, say } = useTeam()
	const text = words.given
	if (refusal === 'too-many') return <p role="alert">{say(text.full, { name })}</p>
	return (
		<>
			<p role="alert">{say(refusal === 'not-found' ? text.notThere : text.failed)}</p>
			<p>
				<button type="button" className="link" onClick={onRetry}>
					{say(text.retry)}
				</button>
			</p>
		</>
	)
}
