// Shrinks a wrongly answered request as far as the fault stays the same.

/** Limits of the search: smaller requests tried, and milliseconds. */
const maxTries = 200
const maxMilliseconds = 5000

const without = (list, from, to) =>
	Buffer.isBuffer(list)
		? Buffer.concat([list.subarray(0, from), list.subarray(to)])
		: [...list.slice(0, from), ...list.slice(to)]

/** Removes ever smaller stretches of a list or of bytes, as long as the rest still fails and time is left. */
async function shrinkList(list, stillFails, isOver) {
	let left = list
	for (let size = list.length; size >= 1; size = Math.floor(size / 2)) {
		for (let at = 0; at < left.length; ) {
			if (isOver()) return left
			const smaller = without(left, at, at + size)
			if (await stillFails(smaller)) left = smaller
			else at += size
		}
	}
	return left
}

/** The smallest request found for which `hasFault` still holds. */
export async function shrink(request, hasFault) {
	// A pipeline with a request less has an answer less.
	if (request.isWhole) return request
	const end = performance.now() + maxMilliseconds
	let tries = 0
	const isOver = () => tries >= maxTries || performance.now() > end
	let smallest = request
	for (const part of ['headers', 'body', 'bytes']) {
		if (!smallest[part]?.length) continue
		const stillFails = (smaller) => {
			tries++
			return hasFault({ ...smallest, [part]: smaller })
		}
		smallest = { ...smallest, [part]: await shrinkList(smallest[part], stillFails, isOver) }
	}
	return smallest
}
