import { teamDatabases } from './team-database'

/**
 * Erases every copy of a list kept by this browser, except that of one database; unsent changes stay. The erased copies
 * could not be opened any more, since their members are signed out.
 */
export async function eraseCopies(except: string | null = null): Promise<void> {
	for await (const database of teamDatabases(except)) await database.clear('packs')
}
