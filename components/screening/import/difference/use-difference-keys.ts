import { useCommands } from '../../keys/keys-context'

/** The attribute of the rows among which the keys move. */
export const rowAttribute = 'data-difference'

const inputIn = (row: Element | undefined, of: string) =>
	row?.querySelector<HTMLInputElement>(`input${of}`) ?? null

/** The rows, and the index of the focused one; -1 if none is focused. */
function rowsNow() {
	const rows = [...document.querySelectorAll(`[${rowAttribute}]`)]
	return { rows, at: rows.findIndex((row) => row.contains(document.activeElement)) }
}

/** The next row in which no side is chosen, after the one at an index and then from the first on. */
const nextOpen = (rows: readonly Element[], at: number) =>
	[...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) => !inputIn(row, ':checked'))

function choose(side: 'mine' | 'theirs'): void {
	const { rows, at } = rowsNow()
	const input = inputIn(rows[at] ?? nextOpen(rows, -1), `[value="${side}"]`)
	input?.focus()
	input?.click()
}

/** Keys that choose a side in the focused row, or in the first that is open, or go to the next that is. */
export function useDifferenceKeys(): void {
	useCommands({
		'keep-mine': () => choose('mine'),
		'use-theirs': () => choose('theirs'),
		'next-answer': () => {
			const { rows, at } = rowsNow()
			const next = nextOpen(rows, at) ?? rows[at + 1] ?? rows[0]
			const input = inputIn(next, ':checked') ?? inputIn(next, '')
			input?.focus()
		},
	})
}
