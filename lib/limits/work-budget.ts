/** Thrown when the work that one input may cause has been done; whoever gave the budget turns it into a fault. */
export class WorkExceeded extends Error {
	constructor() {
		super('the input causes more work than it may')
		this.name = 'WorkExceeded'
	}
}

/** Counts the work on one input. A step is about what one character takes to be looked at. */
export type WorkBudget = {
	/** @throws WorkExceeded if more has been spent than the budget holds */
	readonly spend: (steps: number) => void
	/** The steps spent so far. */
	readonly spent: () => number
}

/** Creates a budget of a number of steps. */
export function createBudget(max: number): WorkBudget {
	let spent = 0
	return {
		spend(steps) {
			spent += steps
			if (spent > max) throw new WorkExceeded()
		},
		spent: () => spent,
	}
}

let current: WorkBudget | null = null

/**
 * Runs a task, all of whose steps are spent from a budget. The task must not be asynchronous: what it does after waiting
 * is not counted.
 */
export function withinBudget<T>(budget: WorkBudget, task: () => T): T {
	const outer = current
	current = budget
	try {
		return task()
	} finally {
		current = outer
	}
}

/** Spends steps from the budget of the task that is running, if it has one. */
export const spend = (steps: number): void => current?.spend(steps)
