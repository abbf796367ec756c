import { faultOf, SheetFailure } from '../sheet-failure'
import type { SheetRow } from '../sheet-row'
import type { RowSink } from './row-sink'

type Options = {
	/** Called once everything has been parsed. */
	readonly onEnd: () => void
	/**
	 * The markup is a part of an archive: only the checksum at its end says whether it is damaged, so where it cannot be
	 * read to its end its rows may be wrong anywhere. Those that still wait are then dropped.
	 */
	readonly isArchived?: boolean
}

/**
 * Yields the rows that a parser puts into a sink, as parsing proceeds.
 * @throws SheetFailure, with the row, if it cannot be read any further
 */
export async function* rowsFrom(
	parsed: AsyncGenerator<void>,
	sink: RowSink,
	{ onEnd, isArchived = false }: Options,
): AsyncGenerator<SheetRow[]> {
	let failure: unknown = null
	for (;;) {
		const step = await parsed.next().catch((cause: unknown) => {
			failure = cause
			return { done: true }
		})
		if (failure === null || !isArchived) yield* sink.rows(step.done === true)
		if (failure !== null) {
			const row = failure instanceof SheetFailure ? failure.row : null
			throw new SheetFailure(faultOf(failure), { row: row ?? sink.firstWaiting(), cause: failure })
		}
		if (step.done) break
	}
	onEnd()
}
