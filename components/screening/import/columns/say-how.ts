import { sayDay } from '@/lib/i18n/say'
import { isOwnUse } from '@/lib/sheet/column-use'
import type { Proposal, SheetColumn } from '@/lib/sheet/headings/column'
import type { ScreeningContext } from '../../desk/desk-context'

type Known = {
	readonly column: SheetColumn
	/** The day on which this was confirmed for an earlier sheet; null if it was not. */
	readonly confirmedOn: string | null
}

/** Whether at least two thirds of the cells are what a column seems to hold. */
const looksLike = ({ read, of }: Proposal) => of > 0 && read * 3 >= of * 2

/** How we know what a column holds, or why it is not used: some short notes. */
export function sayHow(
	{ words, say, locale }: ScreeningContext,
	{ column, confirmedOn }: Known,
): readonly string[] {
	const text = words.screen.import.mapping
	const { use, note, proposed, inTenThousands } = column
	const sayCells = (message: typeof text.known.cells, { use: looked, read, of }: Proposal) =>
		say(message, {
			label: say(isOwnUse(looked) ? text[looked] : words.facts[looked].label),
			read,
			cells: of,
		})
	function first() {
		if (confirmedOn !== null) return say(text.known.confirmed, { date: sayDay(locale, confirmedOn) })
		if (note === 'chosen') {
			if (use === null) return say(text.known.left)
			const isByCells = proposed?.use === use && looksLike(proposed)
			return isByCells ? sayCells(text.known.cells, proposed) : say(text.known.chosen)
		}
		const isByCells = proposed && note !== 'expected-pay' && looksLike(proposed)
		return isByCells ? sayCells(text.known.proposed, proposed) : say(text.notes[note])
	}
	const isAsked = proposed !== undefined && note !== 'chosen'
	return [
		first(),
		...(isAsked ? [say(text.known.asked)] : []),
		...(inTenThousands && use !== null ? [say(text.tenThousands)] : []),
		...(use === 'email' ? [say(text.emailNote)] : []),
		...(use === 'birthDate' ? [say(text.birthDateNote)] : []),
	]
}
