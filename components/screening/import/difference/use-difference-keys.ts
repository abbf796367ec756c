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

function choose(side: 'mine' | 'theirs'): void {
	const { rows, at } = rowsNow()
	const input = inputIn(rows[at], `[value="${side}"]`)
	input?.focus()
	input?.click()
}

/** Keys that choose a side in the focused row, or go to the next one. */
export function useDifferenceKeys(): void {
	useCommands({
		'keep-mine': () => choose('mine'),
		'use-theirs': () => choose('theirs'),
		'next-answer': () => {
			const { rows, at } = rowsNow()
			const next = rows[at + 1] ?? rows[0]
			const input = inputIn(next, ':checked') ?? inputIn(next, '')
			input?.focus()
		},
	})
}
