import { faultOf, SheetFailure } from '../sheet-failure'
import type { SheetRow } from '../sheet-row'
import type { RowSink } from './row-sink'

/**
 * Yields the rows that a parser puts into a sink, as parsing proceeds.
 * @param onEnd called once everything has been parsed
 * @throws SheetFailure, with the row, if it cannot be read any further
 */
export async function* rowsFrom(
	parsed: AsyncGenerator<void>,
	sink: RowSink,
	onEnd: () => void,
): AsyncGenerator<SheetRow[]> {
	let failure: unknown = null
	for (;;) {
		const step = await parsed.next().catch((cause: unknown) => {
			failure = cause
			return { done: true }
		})
		yield* sink.rows()
		if (failure !== null) {
			const row = failure instanceof SheetFailure ? failure.row : null
			throw new SheetFailure(faultOf(failure), { row: row ?? sink.next(), cause: failure })
		}
		if (step.done) break
	}
	onEnd()
}
