/** Creates a function that runs tasks one after the other, in the order in which they were given. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve()
	return (task) => {
		const run = last.then(task, task)
		last = run
		return run
	}
}
