import { expect, test } from 'vitest'
import { candidateMembers } from '@/lib/records/candidate'
import { decisionMembers } from '@/lib/records/decision'
import { faultIn } from '@/lib/records/derive/stored-checks'
import type { RecordMembers } from '@/lib/records/member'
import { openingMembers } from '@/lib/records/opening'
import { settingsMembers } from '@/lib/records/settings'
import { sheetMembers } from '@/lib/records/sheet'
import recorded from '@/tests/fixtures/recorded/desk.json'

/** The records that there have been from version 1 on. */
const records = {
	candidates: candidateMembers,
	decisions: decisionMembers,
	roles: openingMembers,
	settings: settingsMembers,
	sheets: sheetMembers,
}
const stores = Object.entries<RecordMembers>(records) as [keyof typeof records, RecordMembers][]

test.each(stores)('a member of %s that version 1 has not may be absent', (_, members) => {
	const later = Object.entries(members).filter(([, { since }]) => since > 1)
	expect(later.filter(([, { shape }]) => !shape(undefined)).map(([name]) => name)).toEqual([])
})

test.each(stores)(
	'%s that version 1 has stored are read, and have no member of a later one',
	(store, members) => {
		const stored = Object.values<object>(recorded.stores[store])
		expect(stored.length).toBeGreaterThan(0)
		for (const one of stored) {
			expect(faultIn(store, one)).toBeNull()
			const later = Object.keys(one).filter((name) => (members[name]?.since ?? 1) > 1)
			expect(later).toEqual([])
		}
	},
)
