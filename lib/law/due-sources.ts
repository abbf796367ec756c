import { daysLater } from '@/lib/day/days-later'
import { type AnySourceId, sourceIds, sourceOf } from '@/rules/sources/all'
import { addressOf, type SourceFidelity } from '@/rules/sources/source'
import { ageOf, figureEndOf, staleFrom } from './age'

/** A source as somebody who reads sources again needs it. */
type Due = {
	readonly id: AnySourceId
	readonly day: string
	readonly age: number
	readonly read: SourceFidelity
	/** The day by which it is to be read again. */
	readonly readBy: string
	readonly until: string | null
	readonly end: 'ends' | 'ended' | null
	readonly address: string | null
	/** Whether it is old, or its figures end. */
	readonly isDue: boolean
}

/**
 * Every source, the oldest reading first.
 * @param on YYYY-MM-DD
 */
export const dueSources = (on: string): readonly Due[] =>
	sourceIds
		.map((id): Due => {
			const source = sourceOf(id)
			const { day, read, until = null } = source
			const age = ageOf(day, on)
			const end = until === null ? null : figureEndOf(until, on)
			const [readBy, address] = [daysLater(day, staleFrom), addressOf(source)]
			return { id, day, age, read, readBy, until, end, address, isDue: age >= staleFrom || end !== null }
		})
		.toSorted((a, b) => b.age - a.age)
