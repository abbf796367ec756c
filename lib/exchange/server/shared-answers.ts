/** A question that is being answered, and the next answer, for who asked meanwhile. */
type Asking<T> = { readonly now: Promise<T>; next?: Promise<T> }

/**
 * Lets those share an answer who ask the same at the same time. Nobody gets one whose reading had begun before they asked:
 * who comes meanwhile waits for the next one, which begins when the present one is there.
 * @returns a function that takes the question, and how it is answered
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
