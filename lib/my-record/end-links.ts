import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { recordLinks } from '@/lib/database/schema/my-record'
import { journalEndings } from '@/lib/journal/write-journal'
import type { Candidate } from '@/lib/screening/model/records'
import { keysOfCandidate } from './read-candidate'

/**
 * Deletes the links to a candidate's own page, and notes them in the journal: a restored backup does not open them again.
 * @returns whether there were any
 */
export async function endLinks(tx: Transaction, workspace: string, candidate: Candidate): Promise<boolean> {
	const gone = await tx
		.delete(recordLinks)
		.where(ownRows(tx, recordLinks, inArray(recordLinks.candidate, [...keysOfCandidate(candidate)])))
		.returning()
	await journalEndings(
		workspace,
		'link',
		gone.map(({ hash }) => hash),
	)
	return gone.length > 0
}
