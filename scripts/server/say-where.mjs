import { log } from '../../lib/log/log.mjs'

/**
 * Says where the program can be reached.
 * @param {{ HOST?: string }} settings
 * @param {{ port: number }} address what is listened on
 */
export const sayWhere = ({ HOST }, { port }) =>
	log.info(`K-visa Check at http://${HOST ?? 'localhost'}:${port}${HOST ? '' : ', on all interfaces'}`)
