/** A question being answered, and the next answer, for those who asked in the meantime. */
type Asking<T> = { readonly now: Promise<T>; next?: Promise<T> }

/**
 * Lets concurrent callers with the same question share an answer. Nobody gets an answer whose reading began before they
 * asked: later callers wait for the next one, which starts when the current one is finished.
 * @returns a function that takes the question and how to answer it
 */
export function sharedAnswers<T>() {
	const inWork = new Map<string, Asking<T>>()

	function begin(question: string, read: () => Promise<T>): Promise<T> {
		const asking: Asking<T> = { now: read() }
		inWork.set(question, asking)
		const end = () => {
			if (!asking.next) inWork.delete(question)
		}
		asking.now.then(end, end)
		return asking.now
	}

	return (question: string, read: () => Promise<T>): Promise<T> => {
		const present = inWork.get(question)
		if (!present) return begin(question, read)
		const start = () => begin(question, read)
		present.next ??= present.now.then(start, start)
		return present.next
	}
}
