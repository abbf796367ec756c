/** A question being answered, and the next answer, for those who asked in the meantime. */
type Pending<T> = { readonly now: Promise<T>; next?: Promise<T> }

/**
 * Lets concurrent callers with the same question share an answer. Nobody gets an answer whose reading began before they
 * asked: later callers wait for the next one, which starts when the current one is finished.
 * @returns a function that takes the question and how to answer it
 */
export function createCoalescer<T>() {
	const pending = new Map<string, Pending<T>>()

	function run(question: string, read: () => Promise<T>): Promise<T> {
		const entry: Pending<T> = { now: read() }
		pending.set(question, entry)
		const end = () => {
			if (!entry.next) pending.delete(question)
		}
		entry.now.then(end, end)
		return entry.now
	}

	return (question: string, read: () => Promise<T>): Promise<T> => {
		const present = pending.get(question)
		if (!present) return run(question, read)
		const start = () => run(question, read)
		present.next ??= present.now.then(start, start)
		return present.next
	}
}
