import { useScreening } from '@/components/screening/desk/desk-context'
import { inviteRoute } from '@/lib/team-api/routes/invitations'
import { mayCallAtAll } from '@/lib/team-api/routes/may-call'
import { useTeam } from '../session/team-context'

/** Says that an opening has no interviewers, and leads owners to where they are invited. */
export function NoInterviewers() {
	const { words, say } = useTeam()
	const { permission } = useScreening()
	return (
		<p>
			{say(words.given.none)}{' '}
			{mayCallAtAll(inviteRoute, permission) && (
				<a className="link" href="#members">
					{say(words.given.toMembers)}
				</a>
			)}
		</p>
	)
}
