import { DatabaseAway } from './database-away'

/** Milliseconds for which somebody waits before it is asked whether the database answers anybody. */
const patience = 10_000

/**
 * Waits for a piece of work in the database as long as the database answers others meanwhile: a connection whose other end
 * is gone says nothing by itself for a quarter of an hour.
 * @param answers asks the database something on another connection
 * @throws DatabaseAway when it answers nobody
 */
export async function unlessSilent<T>(work: Promise<T>, answers: () => Promise<boolean>): Promise<T> {
	let timer: NodeJS.Timeout | undefined
	let isOver = false
	const silence = new Promise<never>((_, reject) => {
		const wait = () => {
			timer = setTimeout(look, patience)
		}
		const look = async () => {
			if (!(await answers())) reject(new DatabaseAway('The database does not answer'))
			else if (!isOver) wait()
		}
		wait()
	})
	try {
		return await Promise.race([work, silence])
	} finally {
		isOver = true
		clearTimeout(timer)
	}
}
