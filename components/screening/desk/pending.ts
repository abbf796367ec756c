/** Holds something for a page that is not there yet, and gives it out once. */
function holder<T>() {
	let held: T | null = null
	return {
		keep: (thing: T): void => {
			held = thing
		},
		take: (): T | null => {
			const thing = held
			held = null
			return thing
		},
	}
}

/** The code of answers that were handed over, taken up again once there is a role for them. */
export const pendingCode = holder<string>()

/** A file that is taken in as soon as the page for it is there. */
export const pendingFile = holder<File>()
