import { isTeamDatabase, openTeamDatabase } from './team-database'

/**
 * Erases every copy of a list kept by this browser, except that of one database; unsent changes stay. The erased copies
 * could not be opened any more, since their members are signed out.
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
