import { log } from '../../lib/log/log.mjs'

/** Ends the program with a line for each reason why it does not serve. */
export function refuseToStart(...reasons) {
	for (const reason of reasons) log.error(reason)
	process.exit(1)
}
