import { useScreening } from '../desk/desk-context'
import { useTeamDesk } from './team-context'

type Props = {
	/** Whether the member sees only people who were given to them. */
	readonly isInterviewer: boolean
}

/** Says that there is no opening, or no one given to an interviewer, to members who cannot create one. */
export function NoOpenings({ isInterviewer }: Props) {
	const { state } = useScreening()
	const { text, say } = useTeamDesk()
	if (state.roles.length === 0) return <p className="lead">{say(text.noOpenings)}</p>
	return isInterviewer && state.candidates === 0 && <p className="lead">{say(text.nothingGiven)}</p>
}
