import { DatabaseAway } from './database-away'

/** Milliseconds to wait before checking whether the database still answers. */
const checkMilliseconds = 10_000

/**
 * Waits for work in the database as long as its server answers on another connection: a connection whose other end is gone
 * reports nothing for a quarter of an hour.
 * @param isReachable checks whether the same server answers on another connection
 * @throws DatabaseAway if it does not
 */
export async function failIfUnresponsive<T>(
	work: Promise<T>,
	isReachable: () => Promise<boolean>,
): Promise<T> {
	let timer: NodeJS.Timeout | undefined
	let isOver = false
	const unresponsive = new Promise<never>((_, reject) => {
		const wait = () => {
			timer = setTimeout(check, checkMilliseconds)
		}
		const check = async () => {
			if (!(await isReachable())) reject(new DatabaseAway('The database does not answer'))
			else if (!isOver) wait()
		}
		wait()
	})
	try {
		return await Promise.race([work, unresponsive])
	} finally {
		isOver = true
		clearTimeout(timer)
	}
}
