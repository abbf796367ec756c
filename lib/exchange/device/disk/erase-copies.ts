import { isTeamDatabase, openTeamDatabase } from './team-database'

/**
 * Erases every copy of a list that this browser has kept, but for that of one database: what waits to be sent stays. What
 * is erased could not be opened any more, for whoever kept it is signed out.
 */
export async function eraseCopies(except: string | null = null): Promise<void> {
	const known = (await indexedDB.databases?.()) ?? []
	for (const { name } of known) {
		if (!isTeamDatabase(name) || name === except) continue
		const database = await openTeamDatabase(name)
		await database.clear('packs')
		database.close()
	}
}
