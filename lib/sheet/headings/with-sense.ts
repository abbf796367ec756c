import type { FactId } from '@/rules/facts'
import { sensesToConfirm } from '../cells/column-question'
import { wordKey } from '../cells/text/word-key'
import { withMeaning } from './choices'
import type { SheetColumn } from './column'
import { withUse } from './headings'

/** Whether the answers of a column mean what they say or the opposite, or the column is left out. */
export type Sense = 'answer' | 'opposite' | 'leave'

const changed = (
	columns: readonly SheetColumn[],
	at: number,
	change: (column: SheetColumn) => SheetColumn,
): readonly SheetColumn[] => columns.map((column, index) => (index === at ? change(column) : column))

/** Says what the answers of a column mean that was read back, or leaves it out; returns the changed columns. */
export function withSense(
	columns: readonly SheetColumn[],
	{ column: at, fact }: { readonly column: number; readonly fact: FactId },
	sense: Sense,
): readonly SheetColumn[] {
	if (sense === 'leave')
		return changed(withUse(columns, { at, use: null }), at, (column) => ({ ...column, readBack: fact }))
	const used = columns[at]?.use === fact ? columns : withUse(columns, { at, use: fact })
	const asking = changed(used, at, (column) => ({
		...column,
		readBack: fact,
		...(column.habits && { habits: { ...column.habits, asksDeciding: true } }),
	}))
	return sensesToConfirm.reduce<readonly SheetColumn[]>(
		(read, one) => withMeaning(read, { column: at, key: wordKey(one) }, sense),
		asking,
	)
}

/** What was said of a column that was read back, if anything was. */
export function senseOf({ meanings, use, readBack }: SheetColumn): Sense | null {
	if (use === null) return readBack === undefined ? null : 'leave'
	const meaning = meanings?.[wordKey('sense-no')]
	return meaning === 'answer' || meaning === 'opposite' ? meaning : null
}
