/** Holds a value for a view that is not shown yet; `take` returns it once. */
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

/** The code of handed-over answers, kept until there is a role for them. */
export const pendingCode = holder<string>()

/** A file to import as soon as its view is shown. */
export const pendingFile = holder<File>()
