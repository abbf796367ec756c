import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { hasAsked } from '@/lib/draft/asked'
import { emptyChecklist, isEmptyChecklist, readChecklist } from '@/lib/draft/checklist'
import {
	eraseDraft,
	isStored,
	isUnreadable,
	readDraft,
	subscribe,
	updateDraft,
} from '@/lib/draft/draft-store'
import { referenceFor } from '@/lib/draft/employer-reference'
import { readFacts } from '@/lib/draft/read-facts'
import { replaceDraft } from '@/lib/draft/set-aside'
import { localeIds } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'
import { maxAskedReferences, maxDraftCharacters, maxDraftsAside } from '@/lib/limits/limits'
import { randomId } from '@/lib/screening/model/random-id'
import { factIds } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { defaultRulesets, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'

const key = 'k-visa-check'
const day = '2026-11-24'
const nextDay = '2026-11-25'

/** What another version, another site or another hand left in the browser. */
const leave = (content: unknown) =>
	localStorage.setItem(key, typeof content === 'string' ? content : JSON.stringify(content))

const storage = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor
const refuse = (): never => {
	throw new DOMException('The operation is insecure.', 'SecurityError')
}
/** A browser that has storage but lets nobody at it, or none at all. */
const blocked: Record<string, PropertyDescriptor> = {
	'whose methods throw': {
		configurable: true,
		value: { getItem: refuse, setItem: refuse, removeItem: refuse },
	},
	'that throws when it is looked at': { configurable: true, get: refuse },
	'that does not exist': { configurable: true, value: undefined },
}
const withStorage = (descriptor: PropertyDescriptor) =>
	Object.defineProperty(window, 'localStorage', descriptor)

afterEach(() => {
	withStorage(storage)
	localStorage.clear()
	eraseDraft()
})

describe('a draft', () => {
	test('is none before anything is saved', () => {
		expect(readDraft()).toBeNull()
		expect(readFacts(readDraft())).toEqual({})
	})

	test('is kept with its day, and with the usual rule sets where none are chosen', () => {
		updateDraft({ facts: { age: 29 } }, day)
		expect(readDraft()).toEqual({
			version: 1,
			savedOn: day,
			rulesets: defaultRulesets,
			way: 'quick',
			employerInMind: false,
			facts: { age: 29 },
		})
		expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(readDraft())
		expect(isStored()).toBe(true)
	})

	test('keeps what a change does not name', () => {
		updateDraft({ rulesets: ['h1b'] }, day)
		updateDraft({ facts: { age: 29, jobOffer: 'verbal' } }, day)
		updateDraft({ facts: { jobOffer: null, languages: [] } }, nextDay)
		expect(readDraft()).toEqual({
			version: 1,
			savedOn: nextDay,
			rulesets: ['h1b'],
			way: 'quick',
			employerInMind: false,
			facts: { age: 29, jobOffer: null, languages: [] },
		})
	})

	test('forgets an answer that is taken back', () => {
		updateDraft({ facts: { age: 29, jobOffer: 'verbal' } }, day)
		updateDraft({ facts: { age: undefined } }, day)
		expect(readFacts(readDraft())).toEqual({ jobOffer: 'verbal' })
		expect(localStorage.getItem(key)).not.toContain('age')
	})

	test('is the same object until it changes', () => {
		updateDraft({ facts: { age: 29 } }, day)
		const before = readDraft()
		expect(readDraft()).toBe(before)
		updateDraft({ facts: { age: 30 } }, day)
		expect(readDraft()).not.toBe(before)
	})

	test('is gone from the device once it is erased', () => {
		updateDraft({ facts: perfect }, day)
		eraseDraft()
		expect(readDraft()).toBeNull()
		expect(localStorage).toHaveLength(0)
	})

	test('gives back the facts that were saved, whichever they are', () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				updateDraft({ facts: given }, day)
				expect(readFacts(readDraft())).toEqual(given)
			}),
		)
	})
})

describe('the ticks at documents', () => {
	test('are kept beside the answers, and go with them', () => {
		updateDraft({ facts: { age: 29 } }, day)
		updateDraft({ prepared: ['passport'] }, day)
		updateDraft({ facts: { jobOffer: 'none' } }, day)
		expect(readDraft()).toMatchObject({ facts: { age: 29, jobOffer: 'none' }, prepared: ['passport'] })
		updateDraft({ prepared: [] }, day)
		expect(readDraft()?.prepared).toEqual([])
		eraseDraft()
		updateDraft({ facts: { age: 30 } }, day)
		expect(readDraft()?.prepared).toBeUndefined()
	})
})

describe('what somebody else left in the storage', () => {
	test.each([
		['no JSON', '{"version":1,'],
		['an empty text', ''],
		['null', null],
		['a number', 1],
		['a text', '"draft"'],
		['a list', [1, { version: 1, facts: {} }]],
		['an object of no version', { facts: { age: 29 } }],
		['another version', { version: 2, savedOn: day, rulesets: ['article'], facts: { age: 29 } }],
		['a version in quotes', { version: '1', facts: { age: 29 } }],
		['no facts', { version: 1, savedOn: day, rulesets: ['article'] }],
		['facts that are a list', { version: 1, savedOn: day, facts: [['age', 29]] }],
		['facts that are null', { version: 1, savedOn: day, facts: null }],
	])('is no draft: %s', (_, content) => {
		leave(content)
		expect(readDraft()).toBeNull()
		updateDraft({ facts: { age: 30 } }, day)
		expect(readDraft()?.facts).toEqual({ age: 30 })
	})

	test.each([
		['rule sets that we do not have', ['nope', 'h1b', 7, null, '__proto__'], ['h1b']],
		['only rule sets that we do not have', ['nope'], defaultRulesets],
		['rule sets in no list', 'h1b', defaultRulesets],
		['no rule sets', undefined, defaultRulesets],
	])('keeps its facts: %s', (_, chosen, kept) => {
		leave({ version: 1, savedOn: day, rulesets: chosen, facts: { age: 29 } })
		expect(readDraft()?.rulesets).toEqual(kept)
		expect(readFacts(readDraft())).toEqual({ age: 29 })
	})

	test.each([
		[
			'both days',
			{ applies: '2027-01-11', enters: '2027-03-01' },
			{ applies: '2027-01-11', enters: '2027-03-01' },
		],
		['a day that no calendar has', { applies: '2027-02-30', enters: '2027-03-01' }, { enters: '2027-03-01' }],
		['a name that is not known', { applies: '2027-01-11', returns: '2027-03-01' }, { applies: '2027-01-11' }],
		['a number', { applies: 20_270_111 }, {}],
		['a text', 'soon', {}],
		['nothing', null, {}],
	])('keeps of the days of a plan those that are some, and its facts: %s', (_, plan, kept) => {
		leave({ version: 1, savedOn: day, rulesets: ['article'], facts: { age: 29 }, plan })
		expect(readDraft()?.plan).toEqual(kept)
		expect(readDraft()?.facts).toEqual({ age: 29 })
	})

	test.each([
		['ticks of any kind', ['passport', 7, null, { id: 'passport' }, 'nope'], ['passport', 'nope']],
		['ticks in no list', { passport: true }, undefined],
	])('keeps what can be ticks, and its facts: %s', (_, prepared, kept) => {
		leave({ version: 1, savedOn: day, rulesets: ['article'], facts: { age: 29 }, prepared })
		expect(readDraft()?.prepared).toEqual(kept)
		expect(readFacts(readDraft())).toEqual({ age: 29 })
	})

	test('touches no object of ours, however its keys are called', () => {
		leave('{"version":1,"savedOn":"2026-11-24","__proto__":{"facts":{"age":29}}}')
		expect(readDraft()).toBeNull()
		leave(
			`{"version":1,"savedOn":"${day}","facts":{"__proto__":{"age":29,"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}}`,
		)
		expect(readFacts(readDraft())).toEqual({})
		updateDraft({ facts: { jobOffer: 'none' } }, day)
		const read = readFacts(readDraft())
		expect(read).toEqual({ jobOffer: 'none' })
		expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
		expect(({} as Record<string, unknown>).polluted).toBeUndefined()
		expect((read as Record<string, unknown>).age).toBeUndefined()
	})

	test.each([[undefined], [null], [''], ['yesterday'], [20261124], [{}], [['2026-11-24']], ['2026-13-45']])(
		'has a day that can be said, or is no draft: %j',
		(savedOn) => {
			leave({ version: 1, savedOn, rulesets: ['article'], facts: { age: 29 } })
			const draft = readDraft()
			const said = localeIds.map((locale) => (draft ? () => sayDay(locale, draft.savedOn) : () => ''))
			for (const say of said) expect(say).not.toThrow()
		},
	)

	test('never stops a draft from being read and written', () => {
		const object = fc.record(
			{
				version: fc.constantFrom(1, 2, '1'),
				savedOn: fc.constantFrom(day, 'never', null),
				rulesets: fc.jsonValue(),
				facts: fc.jsonValue(),
			},
			{ requiredKeys: [] },
		)
		const content = fc.oneof(
			fc.string(),
			fc.json(),
			object.map((left) => JSON.stringify(left)),
		)
		fc.assert(
			fc.property(content, (text) => {
				leave(text)
				const draft = readDraft()
				expect(draft?.rulesets.every((id) => rulesetIds.includes(id)) ?? true).toBe(true)
				readFacts(draft)
				updateDraft({ facts: { age: 29 } }, day)
				expect(readFacts(readDraft()).age).toBe(29)
			}),
		)
	})
})

describe('the facts of a draft', () => {
	const foreign = {
		nationalities: ['NG', 'ZZ'],
		age: '29',
		highestDegree: 'wizard',
		degreeRelated: 'yes',
		languages: [{ language: 'en' }],
		plannedActivities: 'business',
		experienceYears: -1,
		annualPayCny: 1e12,
		provincialBonus: 2.5,
		isicDivision: 27,
		targetMarkets: [],
		unknownFact: true,
	}

	test('are dropped where they are no answers, one by one', () => {
		leave({
			version: 1,
			savedOn: day,
			rulesets: [],
			facts: { ...foreign, jobOffer: 'verbal', holdsProof: null },
		})
		expect(readFacts(readDraft())).toEqual({ jobOffer: 'verbal', holdsProof: null })
	})

	test('are read in their canonical form', () => {
		const languages = [
			{ language: 'hi', level: 'basic' },
			{ language: 'hi', level: 'native' },
		]
		const nationalities = ['NG', 'NG']
		leave({ version: 1, savedOn: day, rulesets: [], facts: { languages, nationalities } })
		expect(readFacts(readDraft())).toEqual({
			languages: [{ language: 'hi', level: 'native' }],
			nationalities: ['NG'],
		})
	})

	test('are valid whatever was stored', () => {
		const wild = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom(...Object.values(perfect), ...Object.values(foreign)),
		)
		// As it is after a way through the storage, where -0 is 0.
		const stored = fc
			.record(Object.fromEntries(factIds.map((fact) => [fact, wild])), { requiredKeys: [] })
			.map((facts): Record<string, unknown> => JSON.parse(JSON.stringify(facts)))
		fc.assert(
			fc.property(stored, (facts) => {
				leave({ version: 1, savedOn: day, rulesets: [], facts })
				const read = readFacts(readDraft())
				for (const fact of factIds) {
					const expected = factSchemas[fact].safeParse(Object.hasOwn(facts, fact) ? facts[fact] : undefined)
					expect(read[fact]).toEqual(expected.success ? expected.data : undefined)
				}
			}),
		)
	})
})

describe.each(Object.entries(blocked))('with a storage %s', (_, descriptor) => {
	test('a draft lives in memory, and is said not to be stored', () => {
		withStorage(descriptor)
		expect(readDraft()).toBeNull()
		expect(isStored()).toBe(false)
		updateDraft({ facts: { age: 29 } }, day)
		updateDraft({ facts: { jobOffer: 'none' }, rulesets: ['h1b'] }, day)
		expect(readDraft()).toMatchObject({ rulesets: ['h1b'], facts: { age: 29, jobOffer: 'none' } })
		expect(isStored()).toBe(false)
		withStorage(storage)
		expect(localStorage).toHaveLength(0)
	})

	test('a draft can be erased', () => {
		withStorage(descriptor)
		updateDraft({ facts: { age: 29 } }, day)
		eraseDraft()
		expect(readDraft()).toBeNull()
	})

	test('a draft is stored as soon as the storage works', () => {
		withStorage(descriptor)
		updateDraft({ facts: { age: 29 } }, day)
		withStorage(storage)
		updateDraft({ facts: { jobOffer: 'none' } }, day)
		expect(isStored()).toBe(true)
		expect(JSON.parse(localStorage.getItem(key) ?? '').facts).toEqual({ age: 29, jobOffer: 'none' })
	})
})

test('with a full storage the new answer is kept in memory', () => {
	updateDraft({ facts: { age: 29 } }, day)
	const full = () => {
		throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
	}
	const real = localStorage
	withStorage({
		configurable: true,
		value: { getItem: (id: string) => real.getItem(id), setItem: full, removeItem: full },
	})
	updateDraft({ facts: { jobOffer: 'none' } }, day)
	expect(isStored()).toBe(false)
	expect(readDraft()?.facts).toEqual({ age: 29, jobOffer: 'none' })
})

describe('a subscriber', () => {
	const calls: (string | null)[] = []
	const listen = () => {
		calls.length = 0
		return subscribe(() => calls.push(JSON.stringify(readDraft()?.facts ?? null)))
	}
	const fromAnotherTab = (changed: string | null) =>
		window.dispatchEvent(new StorageEvent('storage', { key: changed }))

	test('hears of every change, and reads it at once', () => {
		const end = listen()
		updateDraft({ facts: { age: 29 } }, day)
		updateDraft({ facts: { age: 30 } }, day)
		eraseDraft()
		end()
		expect(calls).toEqual(['{"age":29}', '{"age":30}', 'null'])
	})

	test('hears of a change in another tab, and of one that empties the storage', () => {
		const end = listen()
		leave({ version: 1, savedOn: day, rulesets: [], facts: { age: 31 } })
		fromAnotherTab(key)
		localStorage.clear()
		fromAnotherTab(null)
		end()
		expect(calls).toEqual(['{"age":31}', 'null'])
	})

	test('hears nothing of what others keep in the storage', () => {
		const end = listen()
		fromAnotherTab('another-key')
		end()
		expect(calls).toEqual([])
	})

	test('hears nothing once it has left', () => {
		const end = listen()
		end()
		updateDraft({ facts: { age: 29 } }, day)
		fromAnotherTab(key)
		expect(calls).toEqual([])
	})
})

test('what is longer than any draft is none, and is told as unreadable', () => {
	const draft = JSON.stringify({ version: 1, savedOn: day, facts: { age: 29 } })
	leave(draft.padEnd(maxDraftCharacters))
	expect(readDraft()?.facts).toEqual({ age: 29 })
	leave(draft.padEnd(maxDraftCharacters + 1))
	expect(readDraft()).toBeNull()
	expect(isUnreadable()).toBe(true)
})

test('of the checks that are set aside so many stay, the last ones, and they are read back', () => {
	for (let age = 16; age < 16 + maxDraftsAside + 5; age++) {
		replaceDraft({
			version: 1,
			savedOn: day,
			rulesets: ['article'],
			way: 'full',
			employerInMind: false,
			facts: { age },
		})
	}
	const ages = readDraft()?.aside?.map(({ facts }) => facts.age)
	expect(ages).toHaveLength(maxDraftsAside)
	expect(ages?.[0]).toBe(16 + maxDraftsAside + 3)
})

describe('what the employer has been asked', () => {
	test('is kept under one reference a day, the latest first, and no more than it may', () => {
		expect(referenceFor(day, randomId)).toBeNull()
		updateDraft({ facts: { age: 29 } }, day)
		const first = referenceFor(day, randomId)
		expect(referenceFor(day, randomId)).toBe(first)
		for (let place = 0; place <= maxAskedReferences; place++)
			referenceFor(new Date(Date.UTC(2027, 0, 1 + place)).toISOString().slice(0, 10), randomId)
		const asked = readDraft()?.asked ?? []
		expect(asked).toHaveLength(maxAskedReferences)
		expect(new Set(asked.map(({ reference }) => reference)).size).toBe(maxAskedReferences)
		expect(asked[0]?.on).toBe('2027-01-21')
		expect(hasAsked(readDraft(), asked[3]?.reference ?? '')).toBe(true)
		expect(hasAsked(readDraft(), first ?? '')).toBe(false)
		updateDraft({ facts: { age: 30 } }, nextDay)
		expect(readDraft()?.asked).toEqual(asked)
	})

	test('is nothing where something else is stored', () => {
		const stored = { version: 1, savedOn: day, facts: { age: 29 }, rulesets: ['article'] }
		const wrong = [
			7,
			{},
			{ reference: '', on: day },
			{ reference: 'a', on: 'today' },
			{ reference: 7, on: day },
		]
		leave({ ...stored, asked: wrong })
		expect(readDraft()?.asked).toBeUndefined()
		leave({ ...stored, asked: 'a' })
		expect(readDraft()?.asked).toBeUndefined()
		leave({ ...stored, asked: [...wrong, { reference: 'a', on: day }] })
		expect(readDraft()?.asked).toEqual([{ reference: 'a', on: day }])
	})
})

describe('the checklist of documents', () => {
	const full = { ready: ['record', 'photo'], country: 'BR', countries: { record: 'NG' } } as const

	test('is kept with the answers, and erased with them', () => {
		updateDraft({ facts: { age: 30 } }, day)
		updateDraft({ checklist: full }, day)
		expect(readChecklist(readDraft()?.checklist)).toEqual(full)
		expect(readDraft()?.facts).toEqual({ age: 30 })
		updateDraft({ facts: { age: 31 } }, day)
		expect(readChecklist(readDraft()?.checklist)).toEqual(full)
		eraseDraft()
		expect(localStorage.getItem(key)).toBeNull()
		expect(readChecklist(readDraft()?.checklist)).toEqual(emptyChecklist)
	})

	test('of a draft from before there was one is empty', () => {
		const before = {
			version: 1,
			savedOn: '2026-11-24',
			rulesets: ['article'],
			facts: { age: 30 },
			prepared: ['passport'],
		}
		leave(before)
		expect(readDraft()?.facts).toEqual({ age: 30 })
		expect(isEmptyChecklist(readChecklist(readDraft()?.checklist))).toBe(true)
	})
})
