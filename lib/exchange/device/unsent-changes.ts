import { isTeamDatabase, openTeamDatabase } from './disk/team-database'
import { batchPlace } from './places'

/** Whether this browser keeps changes of any member that were not sent; encrypted, they cannot be counted or read here. */
export async function hasUnsentChanges(): Promise<boolean> {
	for (const { name } of (await indexedDB.databases?.()) ?? []) {
		if (!isTeamDatabase(name)) continue
		const database = await openTeamDatabase(name)
		const places = await database.getAllKeys('entries')
		database.close()
		if (places.some((place) => place.startsWith(batchPlace('')))) return true
	}
	return false
}
