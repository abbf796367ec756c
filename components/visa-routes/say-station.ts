import type { StationId } from '@/lib/visa-routes/lanes'
import type { RouteContext } from './words'

/** What the answers say about a station, in words; null if they say nothing. */
export function sayStand(
	station: StationId,
	{ words, say, position, isVerbal }: RouteContext,
): string | null {
	const stand = position.stands.get(station)
	if (!stand) return null
	const { stands } = words.routes
	const { mark, count } = stand
	if (mark === 'met') return say(stands.met)
	if (mark === 'coming') return say(stands.coming)
	if (station === 'offer' && isVerbal) return say(stands.verbal)
	if (station === 'class-a') {
		const { low, high } = position.points
		return say(low === high ? stands.points : stands.interval, { low, high })
	}
	return say(mark === 'unmet' || mark === 'unsettled' ? stands[mark] : stands.unknown, { count })
}

/** What to know about a station, whoever asks; null if there is nothing. */
export function sayNote(
	station: StationId,
	{ words, say }: Pick<RouteContext, 'words' | 'say'>,
): string | null {
	const notes: Partial<Record<StationId, (typeof words.routes.notes)['embassy']>> = words.routes.notes
	const note = notes[station]
	return note === undefined ? null : say(note)
}
