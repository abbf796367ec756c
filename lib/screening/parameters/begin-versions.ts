import { versionsToBegin } from '@/lib/active-rules/newer-versions'
import type { OwnVersions } from '@/lib/active-rules/rulesets'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { ownRulesOf } from '../model/own-parameters'
import { hasNothing } from '../restore/plan-restore'
import type { DeskStore } from '../store/desk-store'

/** Has the list of this device begin with versions of rule sets: they are its first state, which is not taken back. */
export async function startWith(store: DeskStore, versions: OwnVersions): Promise<void> {
	const first = {
		...{ values: {}, versions, by: { name: store.settings().decider } },
		...{ at: new Date().toISOString(), isFirst: true },
	}
	await store.saveSettings({ parameters: Object.keys(versions).length > 0 ? [first] : [] })
}

const textOf = (versions: OwnVersions) => JSON.stringify(Object.entries(versions).toSorted())

/**
 * Has an empty list begin with the versions in effect today. From its first opening or candidate on, it keeps them until
 * somebody applies others; a list from before versions were noted has the first ones.
 */
export async function beginVersions(store: DeskStore, known: VersionsOf): Promise<void> {
	if (!hasNothing(store) || store.setAside().length > 0) return
	const versions = versionsToBegin(store.today(), known)
	if (textOf(versions) !== textOf(ownRulesOf(store.settings()).versions)) await startWith(store, versions)
}
