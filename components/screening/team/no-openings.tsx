import { useScreening } from '../desk/desk-context'
import { useTeamDesk } from './team-context'

/** Says that there is no opening, to members who cannot create one. */
export function NoOpenings() {
	const { state } = useScreening()
	const { text, say } = useTeamDesk()
	return state.roles.length === 0 && <p className="lead">{say(text.noOpenings)}</p>
}
