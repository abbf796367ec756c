/** A question that is to be answered, and the next answer, for those who asked once its reading had begun. */
type Pending<T> = { readonly now: Promise<T>; isBegun: boolean; next?: Promise<T> }

/**
 * Lets concurrent callers with the same question share an answer. Nobody gets an answer whose reading began before they
 * asked: callers at the same moment share one, later ones wait for the next, which starts when the current one is finished.
 * @returns a function that takes the question and how to answer it
 */
export function createCoalescer<T>() {
	const pending = new Map<string, Pending<T>>()

	function run(question: string, read: () => Promise<T>): Promise<T> {
		const now = Promise.resolve().then(() => {
			entry.isBegun = true
			return read()
		})
		const entry: Pending<T> = { now, isBegun: false }
		pending.set(question, entry)
		const end = () => {
			if (!entry.next) pending.delete(question)
		}
		now.then(end, end)
		return now
	}

	return (question: string, read: () => Promise<T>): Promise<T> => {
		const present = pending.get(question)
		if (!present) return run(question, read)
		if (!present.isBegun) return present.now
		const start = () => run(question, read)
		present.next ??= present.now.then(start, start)
		return present.next
	}
}
