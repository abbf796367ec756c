import { useScreening } from '@/components/screening/desk/desk-context'
import { inviteRoute } from '@/lib/team-api/routes/invitations'
import { mayCallSomewhere } from '@/lib/team-api/routes/may-call'
import { useTeam } from '../session/team-context'

/** Says that an opening has no interviewers, and leads owners to where they are invited. */
export function NoInterviewers() {
	const { words, say } = useTeam()
	const { access } = useScreening()
	return (
		<p>
			{say(words.given.none)}{' '}
			{mayCallSomewhere(inviteRoute, access) && (
				<a className="link" href="#members">
					{say(words.given.toMembers)}
				</a>
			)}
		</p>
	)
}
