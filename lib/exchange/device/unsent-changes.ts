import { teamDatabases } from './disk/team-database'
import { batchPlace, unsettledPlace } from './places'

/** Whether this browser keeps changes of any member that were not sent; encrypted, they cannot be counted or read here. */
export async function hasUnsentChanges(): Promise<boolean> {
	for await (const database of teamDatabases()) {
		const places = await database.getAllKeys('entries')
		if (places.some((place) => place.startsWith(batchPlace('')))) return true
	}
	return false
}

/** Deletes the changes that this browser keeps unsent, of every member, with what was to be settled about them. */
export async function deleteUnsentChanges(): Promise<void> {
	for await (const database of teamDatabases())
		for (const prefix of [batchPlace(''), unsettledPlace('')])
			await database.delete('entries', IDBKeyRange.bound(prefix, `${prefix}\uffff`))
}
