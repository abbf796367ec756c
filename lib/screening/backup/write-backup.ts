import type { OwnVersions } from '@/lib/active-rules/rulesets'
import { filedMembers } from '@/lib/records/derive/stored-checks'
import type { StoredRecords, StoreName } from '../database/record-store'
import type { Operation, PatchChunk } from '../model/operations'
import { ownRulesOf } from '../model/own-parameters'
import type { Role, Settings } from '../model/records'
import type { DeskStore } from '../store/desk-store'
import { backupFormat, backupVersion } from './read-backup'

const headOf = (savedOn: string) => ({ format: backupFormat, version: backupVersion, savedOn })

/** The text of a file with roles only. */
export const writeRoles = (roles: readonly Role[], savedOn: string): string =>
	JSON.stringify({ ...headOf(savedOn), roles }, null, '\t')

type Saved = { readonly [N in Exclude<StoreName, 'settings'>]: Iterable<StoredRecords[N]> } & {
	readonly operations: readonly Operation[]
	readonly patches: AsyncIterable<PatchChunk> | Iterable<PatchChunk>
}

/** The approximate number of characters in memory at once. */
const charactersPerPart = 4_000_000

/** Entries as the text of a list, in parts. */
async function listed(entries: AsyncIterable<unknown> | Iterable<unknown>): Promise<Blob> {
	const parts: Blob[] = []
	let texts: string[] = ['[']
	let characters = 0
	let isFirst = true
	for await (const entry of entries) {
		const text = JSON.stringify(entry)
		texts.push(isFirst ? '' : ',\n', text)
		isFirst = false
		characters += text.length
		if (characters < charactersPerPart) continue
		parts.push(new Blob(texts))
		texts = []
		characters = 0
	}
	return new Blob([...parts, ...texts, ']'])
}

/**
 * A file with records and their history, made of parts, because a hundred thousand candidates are too large for one
 * string.
 */
export async function writeRecords(
	{ patches, operations, ...records }: Saved,
	savedOn: string,
	more: Partial<Pick<Settings, 'keptDays'>> & { readonly versions?: OwnVersions } = {},
): Promise<Blob> {
	function* known<N extends Exclude<StoreName, 'settings'>>(name: N) {
		for (const entry of records[name]) yield filedMembers(name, entry as StoredRecords[N])
	}
	const lists = {
		roles: known('roles'),
		candidates: known('candidates'),
		sheets: known('sheets'),
		decisions: known('decisions'),
		operations,
		patches,
	}
	const parts: (string | Blob)[] = []
	for (const [name, entries] of Object.entries(lists)) parts.push(`,\n"${name}": `, await listed(entries))
	const head = JSON.stringify({ ...headOf(savedOn), ...more })
	return new Blob([head.slice(0, -1), ...parts, '}\n'], { type: 'application/json' })
}

/** A file with everything. */
export const writeBackup = async (store: DeskStore): Promise<Blob> =>
	writeRecords(
		{
			roles: store.roles.values(),
			candidates: store.candidates.values(),
			sheets: store.sheets.values(),
			decisions: store.decisions.values(),
			operations: await store.log.operations(),
			patches: store.log.chunks(),
		},
		store.today(),
		{ keptDays: store.settings().keptDays, versions: ownRulesOf(store.settings()).versions },
	)
