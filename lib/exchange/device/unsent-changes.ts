import { isTeamDatabase, openTeamDatabase } from './disk/team-database'
import { batchPlace, unsettledPlace } from './places'

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

/** Deletes the changes that this browser keeps unsent, whichever member made them, with what was to be settled about them. */
export async function deleteUnsentChanges(): Promise<void> {
	for (const { name } of (await indexedDB.databases?.()) ?? []) {
		if (!isTeamDatabase(name)) continue
		const database = await openTeamDatabase(name)
		for (const prefix of [batchPlace(''), unsettledPlace('')])
			await database.delete('entries', IDBKeyRange.bound(prefix, `${prefix}\uffff`))
		database.close()
	}
}
