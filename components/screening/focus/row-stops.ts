/** What can have the focus in a table, but for what opens over it. */
const stops = 'a[href], button, input[type="checkbox"], summary, [tabindex]'
const isOver = (element: Element) => element.closest('dialog, [popover]') !== null

/** What has the focus in a row when one comes to it: the candidate's name. */
const nameAttribute = 'data-open'

const rowAt = (table: Element, index: number) => table.querySelector<HTMLElement>(`tr[data-index="${index}"]`)

/** What can have the focus in a row, in order. */
const stopsIn = (row: Element) =>
	[...row.querySelectorAll<HTMLElement>(stops)].filter((element) => !isOver(element))

const nameIn = (row: Element) => row.querySelector<HTMLElement>(`[${nameAttribute}]`)

/** Makes a table one stop for the Tab key: the name in one row. */
export function setStop(table: Element, index: number): void {
	const row = rowAt(table, index)
	const name = row && nameIn(row)
	for (const element of stopsIn(table)) {
		const wanted = element === name ? '0' : '-1'
		if (element.getAttribute('tabindex') !== wanted) element.setAttribute('tabindex', wanted)
	}
}

/** The place among the stops of its row of what has the focus; -1 for the name. */
export function placeInRow(): number {
	const { activeElement } = document
	const row = activeElement?.closest('tr')
	if (!row || activeElement?.hasAttribute(nameAttribute)) return -1
	return stopsIn(row).indexOf(activeElement as HTMLElement)
}

/** Shows a row and, if wanted, focuses its name or the stop at a place; false if the row is not rendered. */
export function goToRow(table: Element, index: number, place: number | null): boolean {
	const row = rowAt(table, index)
	if (!row) return false
	row.scrollIntoView({ block: 'nearest' })
	if (place !== null) (stopsIn(row)[place] ?? nameIn(row))?.focus({ preventScroll: true })
	return true
}

/** Moves the focus along its row, which runs from right to left in some languages, or between the head and the first row. */
export function moveAlong(event: React.KeyboardEvent<HTMLTableElement>): void {
	const { key, currentTarget: table } = event
	const row = (event.target as Element).closest<HTMLElement>('tr')
	if (!row || event.ctrlKey || event.altKey || event.metaKey || isOver(event.target as Element)) return
	const isHead = row.dataset.index === undefined
	const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
	const step = (steps[key] ?? 0) * (getComputedStyle(table).direction === 'rtl' ? -1 : 1)
	const inRow = stopsIn(row)
	let next: HTMLElement | null | undefined
	if (step !== 0) next = inRow[inRow.indexOf(event.target as HTMLElement) + step]
	else if (key === 'ArrowDown' && isHead) next = table.querySelector<HTMLElement>('tbody [tabindex="0"]')
	else if (key === 'ArrowUp' && row.dataset.index === '0')
		next = table.querySelector<HTMLElement>(`thead :is(${stops})`)
	if (!next) return
	event.preventDefault()
	next.focus()
}

/** Focuses the row that the Tab key would come to, if a table is shown. */
export function focusRows(): boolean {
	const stop = document.querySelector<HTMLElement>('[data-rows] tbody [tabindex="0"]')
	stop?.focus()
	return stop !== null
}
