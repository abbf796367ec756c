import { sayDay } from '@/lib/i18n/say'
import { isOwnUse } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Screening } from '../../desk/desk-context'

type Known = {
	readonly column: SheetColumn
	/** The day on which this was confirmed for an earlier sheet; null if it was not. */
	readonly confirmedOn: string | null
}

/** How we know what a column holds, or why it is not used. */
export function sayHow({ words, say, locale }: Screening, { column, confirmedOn }: Known): string {
	const text = words.screen.import.mapping
	const { use, note, proposed, inTenThousands } = column
	const byCells = proposed && {
		use: proposed.use,
		label: say(isOwnUse(proposed.use) ? text[proposed.use] : words.facts[proposed.use].label),
		read: proposed.read,
		cells: proposed.of,
	}
	function first() {
		if (confirmedOn !== null) return say(text.known.confirmed, { date: sayDay(locale, confirmedOn) })
		if (byCells && byCells.cells > 0 && note !== 'chosen') return say(text.known.proposed, byCells)
		if (byCells && byCells.cells > 0 && use === byCells.use) return say(text.known.cells, byCells)
		if (note === 'chosen') return say(use === null ? text.known.left : text.known.chosen)
		return say(text.notes[note])
	}
	return joinSentences(say, words, [
		first(),
		inTenThousands && use !== null && say(text.tenThousands),
		use === 'email' && say(text.emailNote),
		use === 'birthDate' && say(text.birthDateNote),
	])
}
