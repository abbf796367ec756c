import { use } from 'react'
import { type AtCandidate, PresenceSlot } from './presence-slot'

/** The colleagues who are at a candidate, on a team's desk. */
export function Presence(props: AtCandidate) {
	const Shown = use(PresenceSlot)
	return Shown && <Shown {...props} />
}
