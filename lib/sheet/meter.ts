import { maxHeadingWork, maxSheetWork } from '@/lib/limits/sheet-limits'
import { createBudget, WorkExceeded, withinBudget } from '@/lib/limits/work-budget'
import { SheetFailure } from './sheet-failure'

/** Counts the work of reading a sheet and ends it at a limit; gives other work its turn meanwhile. */
export type Meter = {
	/**
	 * Counts bytes, characters or cells that have been read, and names the row in the fault.
	 * @throws SheetFailure if they are more than a sheet may take
	 */
	readonly count: (steps: number, row?: number) => void
	/**
	 * Runs a task that reads cells, and counts its steps.
	 * @throws SheetFailure as above
	 */
	readonly counted: <T>(task: () => T) => T
	/** The same for a task that reads a row of headings, which has a limit of its own. */
	readonly countedHeadings: <T>(task: () => T) => T
	/** To be awaited between pieces of work that take some milliseconds. `row` is the last row that was read. */
	readonly pause: (row?: number) => Promise<void>
}

type Options = {
	/** Called now and then between pieces of work; what it throws ends the reading. */
	readonly onPause?: (row: number) => Promise<void>
	/** Milliseconds from one pause to the next. */
	readonly every?: number
	readonly max?: number
	readonly maxOfHeadings?: number
}

/** What a cell or a row takes besides its characters. */
export const stepsOfCell = 10

/** Often enough for a page to show that something is going on. */
const untilPause = 100

function asFault<T>(task: () => T, row: number | null = null): T {
	try {
		return task()
	} catch (error) {
		throw error instanceof WorkExceeded ? new SheetFailure('too-much-work', { row, cause: error }) : error
	}
}

/** Creates a meter for reading one sheet once. */
export function sheetMeter({
	onPause,
	every = untilPause,
	max = maxSheetWork,
	maxOfHeadings = maxHeadingWork,
}: Options = {}): Meter {
	const budget = createBudget(max)
	let paused = performance.now()
	let last = 0
	return {
		count: (steps, row) => asFault(() => budget.spend(steps), row),
		counted: (task) => asFault(() => withinBudget(budget, task)),
		countedHeadings: (task) =>
			asFault(() => {
				const row = createBudget(maxOfHeadings)
				const answer = withinBudget(row, task)
				budget.spend(row.spent())
				return answer
			}),
		async pause(row = last) {
			last = row
			if (!onPause || performance.now() - paused < every) return
			await onPause(row)
			paused = performance.now()
		},
	}
}
