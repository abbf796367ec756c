import { sql } from 'drizzle-orm'
import type { AnyTransaction } from '@/lib/database/database'
import { externalLogins } from '@/lib/database/logins'
import { compareClocks } from './clocks'
import { postgresLines } from './postgres-lines'
import type { CheckFinding } from './states'
import { supportOf } from './support'

type Row = { version: string; now: string }

/** What a database says of itself: its version, and its clock beside ours. */
export async function lookAtDatabase(tx: AnyTransaction, now: Date): Promise<readonly CheckFinding[]> {
	const asked = Date.now()
	const { rows } = await tx.execute<Row>(sql`
		select current_setting('server_version') as version, extract(epoch from clock_timestamp()) * 1000 as now`)
	const uncertainty = (Date.now() - asked) / 2
	const [{ version: said = '', now: itsTime = '' } = {}] = rows
	// Distributions add a name of their own: 17.6 (Debian 17.6-0+deb13u1).
	const [version = ''] = said.split(' ')
	const { found, values } = supportOf(version, postgresLines, now)
	return [
		{ id: 'databaseClock', ...compareClocks(Number(itsTime) - asked - uncertainty, uncertainty) },
		externalLogins()
			? { id: 'database', found, values }
			: { id: 'database', found: 'embedded', values: { version } },
	]
}
