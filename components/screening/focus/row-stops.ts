/** What can have the focus in a table, except what opens over it. */
const stops = 'a[href], button, input[type="checkbox"], summary, [tabindex]'
const isOver = (element: Element) => element.closest('dialog, [popover], [role="menu"]') !== null

/** Marks the candidate's name, which gets the focus when one enters a row. */
const nameAttribute = 'data-open'

const rowAt = (table: Element, index: number) => table.querySelector<HTMLElement>(`tr[data-index="${index}"]`)

/** The focusable elements of a row, in order. */
const stopsIn = (row: Element) =>
	[...row.querySelectorAll<HTMLElement>(stops)].filter((element) => !isOver(element))

const nameIn = (row: Element) => row.querySelector<HTMLElement>(`[${nameAttribute}]`)

/** The stop at an index in a row if it is visible, or else the name. */
function stopAt(row: Element, place: number): HTMLElement | null {
	const stop = stopsIn(row)[place]
	return stop?.checkVisibility() ? stop : nameIn(row)
}

/** Makes a table a single tab stop: in one row, the stop at an index, or the name if there is none. */
export function setStop(table: Element, index: number, place: number): void {
	const row = rowAt(table, index)
	const stop = row && stopAt(row, place)
	for (const element of stopsIn(table)) {
		const wanted = element === stop ? '0' : '-1'
		if (element.getAttribute('tabindex') !== wanted) element.setAttribute('tabindex', wanted)
	}
}

/** The index of the focused element among the stops of its row; -1 for the name. */
export function placeInRow(): number {
	const { activeElement } = document
	const row = activeElement?.closest('tr')
	if (!row || activeElement?.hasAttribute(nameAttribute)) return -1
	return stopsIn(row).indexOf(activeElement as HTMLElement)
}

/** Shows a row and, if requested, focuses its name or the stop at an index; false if the row is not rendered. */
export function goToRow(table: Element, index: number, place: number | null): boolean {
	const row = rowAt(table, index)
	if (!row) return false
	row.scrollIntoView({ block: 'nearest' })
	if (place !== null) stopAt(row, place)?.focus({ preventScroll: true })
	return true
}

/** In the head or in a row, the stop in the same column as another one; columns are marked with `data-at`. */
const sameColumn = (within: Element | null | undefined, { dataset: { at } }: HTMLElement) =>
	at === undefined ? null : within?.querySelector<HTMLElement>(`[data-at="${at}"]`)

/** In the foot, the next or previous stop in the same column as another one; before the first one, that of the rows. */
function alongFoot(
	table: Element,
	foot: Element,
	from: HTMLElement,
	by: number,
): HTMLElement | null | undefined {
	const column = [...foot.querySelectorAll<HTMLElement>(`[data-at="${from.dataset.at}"]`)]
	const to = column.indexOf(from) + by
	if (to >= 0) return column[to]
	const stop = table.querySelector<HTMLElement>('tbody [tabindex="0"]')
	return sameColumn(stop?.closest('tr'), from) ?? stop
}

/** Moves the focus along its row, in the reading direction, or between the head, the rows and the foot. */
export function moveAlong(event: React.KeyboardEvent<HTMLTableElement>): void {
	const { key, currentTarget: table } = event
	const row = (event.target as Element).closest<HTMLElement>('tr')
	if (!row || event.ctrlKey || event.altKey || event.metaKey || isOver(event.target as Element)) return
	const isHead = row.closest('thead') !== null
	const foot = table.querySelector('tfoot')
	const downwards = Number(key === 'ArrowDown') - Number(key === 'ArrowUp')
	const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
	const step = (steps[key] ?? 0) * (getComputedStyle(table).direction === 'rtl' ? -1 : 1)
	const inRow = stopsIn(row).filter((stop) => stop.checkVisibility())
	let next: HTMLElement | null | undefined
	if (step !== 0) next = inRow[inRow.indexOf(event.target as HTMLElement) + step]
	else if (downwards !== 0 && foot?.contains(row))
		next = alongFoot(table, foot, event.target as HTMLElement, downwards)
	else if (key === 'ArrowDown' && isHead) {
		const stop = table.querySelector<HTMLElement>('tbody [tabindex="0"]')
		next = sameColumn(stop?.closest('tr'), event.target as HTMLElement) ?? stop
	} else if (key === 'ArrowUp' && row.dataset.index === '0') {
		const head = table.querySelector<HTMLElement>('thead')
		next = sameColumn(head, event.target as HTMLElement) ?? head?.querySelector<HTMLElement>(`:is(${stops})`)
	} else if (key === 'ArrowDown' && !row.nextElementSibling)
		next = sameColumn(foot, event.target as HTMLElement)
	if (!next) return
	event.preventDefault()
	next.focus()
}

/** Focuses the row that is the tab stop, if a table is shown. */
export function focusRows(): boolean {
	const stop = document.querySelector<HTMLElement>('[data-rows] tbody [tabindex="0"]')
	stop?.focus()
	return stop !== null
}
