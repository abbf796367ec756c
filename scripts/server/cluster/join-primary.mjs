import { startElsewhere } from '../../../lib/database/embedded/started-elsewhere.mjs'
import { rememberSession } from '../../../lib/http/confirmed-sessions.mjs'
import { countPlacesBy } from '../../../lib/http/places.mjs'
import { sessionConfirmed } from '../../../lib/metrics/events.mjs'
import { channelTo } from './channel.mjs'
import { placesOfPrimary } from './count-places.mjs'

/**
 * Joins a worker to the primary: that counts places, runs the embedded PostgreSQL, passes on whose sessions are confirmed, and says
 * when to end.
 * @param {{ end: () => void, invariants: () => Promise<object> }} worker
 * @returns the channel to the primary
 */
export function joinPrimary({ end, invariants }) {
	const primary = channelTo(process, { end, invariants, session: rememberSession })
	countPlacesBy(placesOfPrimary(primary))
	startElsewhere(() => primary.ask('database'))
	sessionConfirmed.subscribe((session) => primary.tell('session', session))
	return primary
}
