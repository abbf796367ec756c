import { fragmentOf } from '@/components/screening/desk/route'
import type { TeamRequest } from '@/lib/team-api/routes/requests'
import { useTeam } from '../session/team-context'

/** The name of the candidate who made a request, with a link to their record. */
export function WhoAsks({ request: { candidate, name, opening } }: { readonly request: TeamRequest }) {
	const { words, say } = useTeam()
	const said = <bdi>{name || say(words.requests.nameless)}</bdi>
	if (opening === null) return said
	return (
		<a className="link" href={fragmentOf({ view: 'result', role: opening, candidate })}>
			{said}
		</a>
	)
}
