import path from 'node:path'
import { dataDir } from '@/lib/database/data-dir'
import { externalLogins } from '@/lib/database/logins'
import { log } from '@/lib/log/log.mjs'

/**
 * The folder of the journal; null if there is none: on an external database only `JOURNAL_DIR` names one, since the server
 * may have no disk of its own.
 */
export const journalDir = (): string | null =>
	process.env.JOURNAL_DIR || (externalLogins() ? null : path.join(dataDir(), 'journal'))

/** Says on the console that a database of one's own has no journal. */
export function sayIfNoJournal(): void {
	if (journalDir() !== null) return
	log.info(
		'JOURNAL_DIR is not set: a restored backup will bring back removed members and deleted candidates.',
	)
}
