import type { FactId } from '@/rules/facts'
import { wordKey } from '../cells/text/word-key'
import { senses } from '../cells/to-confirm'
import type { SheetColumn } from './column'
import { withUse } from './headings'
import { withMeaning } from './with-meaning'

/** Whether the answers of a column mean what they say or the opposite, or the column is left out. */
export type Sense = 'answer' | 'opposite' | 'leave'

/** Says what the yes and the no of a column mean that was read back, or leaves it out; returns the changed columns. */
export function withSense(
	columns: readonly SheetColumn[],
	{ column: at, fact }: { readonly column: number; readonly fact: FactId },
	sense: Sense,
): readonly SheetColumn[] {
	if (sense === 'leave') return withUse(columns, { at, use: null })
	const used = columns[at]?.use === fact ? columns : withUse(columns, { at, use: fact })
	const asking = used.map((column, index): SheetColumn => {
		if (index !== at || !column.habits) return column
		return { ...column, habits: { ...column.habits, asksDeciding: true } }
	})
	return senses.reduce<readonly SheetColumn[]>(
		(read, one) => withMeaning(read, { column: at, key: wordKey(one) }, sense),
		asking,
	)
}

/** What was said of a column that was read back, if anything was. */
export function senseOf({ meanings, use }: SheetColumn): Sense | null {
	if (use === null) return 'leave'
	const meaning = meanings?.[wordKey('sense-no')]
	return meaning === 'answer' || meaning === 'opposite' ? meaning : null
}
