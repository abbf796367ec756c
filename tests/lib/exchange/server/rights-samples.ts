import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { nextSequence } from '@/lib/exchange/sequence'
import { defaultSettings } from '@/lib/screening/model/records'
import { day } from './workspace'

/** Two values of each field of a record: a field that a record gains does not compile until it has some here. */
type Samples<T> = { readonly [M in keyof Required<T>]: readonly [was: T[M], becomes: T[M]] }

/** Who has made everything, and who tries to change it: of one name, so that nothing is signed anew. */
export const name = 'Li Na'
const by = { name }
const at = (minute: string) => `${day}T09:${minute}:00.000Z`
const note = (role: string, text: string) => ({ role, at: at('30'), by, text })
const advice = (outcome: string) => ({ ruleset: 'article', version: '2026-11-24', outcome })
const fault = (heading: string) => ({ fact: null, heading, value: 'x', problem: 'outdated' }) as const
const patch = { store: 'candidates', key: 'patched', was: 0 } as const

/** The openings of the records below. */
export const [seen, hidden] = ['seen', 'hidden'] as const

export const samples: { readonly [N in ExchangedStore]: Samples<ExchangedRecords[N]> } = {
	settings: {
		keptDays: [defaultSettings.keptDays, 1],
		shorter: [undefined, { keptDays: 1, from: at('00'), by }],
		company: ['Example Ltd', 'Another Ltd'],
		contact: ['a@example.org', 'b@example.org'],
		erasures: [[], [{ on: day, count: 9, why: 'all' }]],
		parameters: [undefined, [{ values: {}, by, at: at('00') }]],
	},
	roles: {
		id: ['', ''],
		name: ['Opening', 'Other'],
		gap: ['Something', 'Something else'],
		rulesets: [['article'], ['k-published']],
		facts: [{ jobOffer: 'verbal' }, { jobOffer: 'written' }],
		noSpecialRoutes: [undefined, true],
		stages: [[{ id: 'new' }], [{ id: 'offer' }]],
		views: [[{ id: 'everyone' }], [{ id: 'mine' }]],
		createdOn: [day, '2000-01-01'],
		changedOn: [day, '2000-01-01'],
		version: [4097, 8193],
	},
	sheets: {
		id: ['', ''],
		file: ['a.csv', 'b.csv'],
		headings: [['A'], ['B']],
		mapping: [['name'], ['email']],
		takenOn: [day, '2000-01-01'],
		said: [[{ fact: 'age', text: 'young', means: '20' }], [{ fact: 'age', text: 'old', means: '60' }]],
	},
	candidates: {
		key: ['', ''],
		id: ['1', '2'],
		name: ['A', 'B'],
		email: ['a@example.org', 'b@example.org'],
		birthDate: ['1996-05', '1997-05'],
		facts: [{ jobOffer: 'verbal' }, { jobOffer: 'written' }],
		origins: [{ jobOffer: { kind: 'reply', on: day } }, { jobOffer: { kind: 'hand', by, on: day } }],
		roles: [[seen, hidden], [hidden]],
		source: [{ kind: 'hand' }, { kind: 'code' }],
		cells: [['a'], ['b']],
		faults: [[fault('a')], [fault('b')]],
		consents: [{ pool: day }, { sharing: day }],
		withdrawn: [{ sensitive: day }, { sensitive: '2026-11-01' }],
		gone: ['sheet', 'sheet2'],
		distinct: [['nobody'], ['somebody']],
		kept: [
			{ on: day, by, reason: 'a' },
			{ on: day, by, reason: 'b' },
		],
		progress: [
			{ [seen]: { owner: 'A' }, [hidden]: { owner: 'A' } },
			{ [seen]: { owner: 'B' }, [hidden]: { owner: 'B' } },
		],
		notes: [
			{ a: note(seen, 'A'), b: note(hidden, 'A') },
			{ a: note(seen, 'B'), b: note(hidden, 'B') },
		],
		documents: [{ degree: { state: 'seen', on: day, by } }, { degree: { state: 'promised', by } }],
		savedOn: [day, '2000-01-01'],
		version: [4097, 8193],
		alsoKeys: [[], ['before']],
		alsoIds: [['3'], ['4']],
		alsoEmails: [['c@example.org'], ['d@example.org']],
		withheld: [undefined, true],
	},
	decisions: {
		candidate: ['', ''],
		role: [seen, seen],
		choice: ['go-on', 'hold'],
		by: [name, 'Somebody'],
		reason: ['a', 'b'],
		on: [day, '2026-11-01'],
		advice: [advice('eligible'), advice('ineligible')],
		version: [4097, 8193],
	},
	operations: {
		id: ['', ''],
		sequence: [nextSequence(0, 1), nextSequence(9000, 1)],
		at: [at('30'), at('31')],
		by: [by, { name: 'Somebody' }],
		kind: ['edit', 'add'],
		roles: [[seen, hidden], [seen]],
		created: [0, 7],
		changed: [1, 7],
		name: ['a.csv', 'b.csv'],
		reason: ['a', 'b'],
		undoes: ['x', 'y'],
		undone: ['x', 'y'],
	},
	patches: {
		operation: ['', ''],
		part: [0, 0],
		created: [{ sheets: ['a', 'b'] }, { sheets: ['a'] }],
		patches: [
			[
				{ ...patch, before: { name: 'A' }, after: { name: 'B' } },
				{ ...patch, key: 'unseen', before: { name: 'A' }, after: { name: 'B' } },
			],
			[],
		],
	},
	removed: {
		key: ['', ''],
		hashes: [['ab'.repeat(32)], ['cd'.repeat(32)]],
		on: [day, '2000-01-01'],
		why: ['removed', 'expired'],
		lifted: ['x', 'y'],
	},
}
