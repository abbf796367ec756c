/**
 * Does work of one name one after the other, in the order in which it was asked for; work of different names runs at once.
 * @returns a function that takes the name and the work, and gives what the work gives
 */
export function createTurns() {
	const last = new Map<string, Promise<unknown>>()

	return <T>(name: string, work: () => Promise<T>): Promise<T> => {
		const done = (last.get(name) ?? Promise.resolve()).then(work, work)
		last.set(name, done)
		const forget = () => {
			if (last.get(name) === done) last.delete(name)
		}
		done.then(forget, forget)
		return done
	}
}
