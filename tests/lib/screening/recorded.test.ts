import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { eraseDraft, isUnreadable, key, readDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { readBackup } from '@/lib/screening/backup/read-backup'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { openDeskStore } from '@/lib/screening/store/desk-store'
import { loadStored } from '@/lib/screening/store/load-stored'
import desk from '@/tests/fixtures/recorded/desk.json'
import second from '@/tests/fixtures/recorded/desk-2.json'
import drafts from '@/tests/fixtures/recorded/drafts.json'
import links from '@/tests/fixtures/recorded/links.json'

/** What an earlier build has stored and saved, see tests/fixtures/README.md. */
const { settings, ...stores } = desk.stores
const records = Object.fromEntries(
	Object.entries(stores).map(([name, entries]) => [name, Object.values(entries)]),
)

afterEach(() => {
	localStorage.clear()
	eraseDraft()
})

describe('a draft that an earlier build has stored', () => {
	test.each(Object.entries(drafts))('is read with nothing lost: %s', (_name, stored) => {
		localStorage.setItem(key, JSON.stringify(stored))
		expect(isUnreadable()).toBe(false)
		// They were asked everything, those that are set aside as well.
		const aside = 'aside' in stored && { aside: stored.aside.map((draft) => ({ ...draft, way: 'full' })) }
		expect(readDraft()).toEqual({ ...stored, way: 'full', ...aside })
		expect(readFacts(readDraft())).toEqual(stored.facts)
	})
})

describe('a link that an earlier build has made', () => {
	test.each(Object.entries(links))('says what it said: %s', (_name, { link, means }) => {
		const code = link.slice(link.indexOf('#') + 1)
		expect(decodeHandoff(link)).toEqual({ kind: 'read', code, dropped: [], ...means })
	})
})

test('a backup that an earlier build has saved is read with nothing left out', async () => {
	const { keptDays } = settings.settings
	const saved = new Blob([readFileSync('tests/fixtures/recorded/backup.json')])
	const history = { operations: [], patches: [] }
	expect(await readBackup(saved)).toEqual({ ...records, history, keptDays, versions: {}, leftOut: null })
})

/** What a build with database version 2 has stored, by store. */
const ofSecond = (name: keyof typeof second.stores): unknown[] => Object.values(second.stores[name])
const later = ['roles', 'candidates', 'decisions', 'sheets'] as const

test('a backup of version 2 is read with its history and nothing left out', async () => {
	const saved = new Blob([readFileSync('tests/fixtures/recorded/backup-2.json')])
	const read = await readBackup(saved)
	if ('fault' in read) throw new Error(read.fault)
	expect(read.leftOut).toBeNull()
	for (const name of later) expect(read[name]).toEqual(ofSecond(name))
	expect(read.history.operations).toHaveLength(ofSecond('operations').length)
	expect(read.history.patches).toEqual(ofSecond('patches'))
})

test('a database of version 2 is read with its log and nothing set aside', async () => {
	const store = memoryStore()
	for (const [name, entries] of Object.entries(second.stores))
		await store.change({ put: { [name]: Object.values(entries) } })
	const loaded = await loadStored(store)
	expect(loaded.setAside).toEqual([])
	for (const name of later) expect(loaded[name]).toEqual(ofSecond(name))
	const { log } = await openDeskStore(
		async () => store,
		() => '2026-11-28',
	)
	expect((await log.operations()).map(({ kind }) => kind)).toEqual(['undo', 'withdraw', 'edit', 'restore'])
	const chunks: unknown[] = []
	for await (const chunk of log.chunks()) chunks.push(chunk)
	expect(chunks).toEqual(ofSecond('patches'))
})

test('a database that an earlier build has written is read with nothing set aside', async () => {
	const store: RecordStore = {
		...memoryStore(),
		all: async (name) =>
			Object.entries(name in desk.stores ? desk.stores[name as keyof typeof desk.stores] : {}).map(
				([key, value]) => ({ key, value }),
			),
	}
	expect(await loadStored(store)).toEqual({
		...records,
		settings: settings.settings,
		outdated: [],
		setAside: [],
	})
})
