import { describe, expect, expectTypeOf, test } from 'vitest'
import { mergeRecords } from '@/lib/exchange/device/merge-records'
import { sayIn } from '@/lib/i18n/say'
import { candidateMembers } from '@/lib/records/candidate'
import { namesWith } from '@/lib/records/derive/names-with'
import { faultIn, filedMembers } from '@/lib/records/derive/stored-checks'
import type { CandidateMember } from '@/lib/records/member'
import { chosenMembers } from '@/lib/screening/duplicates/differences'
import { mergeCandidates } from '@/lib/screening/duplicates/merge-candidates'
import { originalColumns } from '@/lib/screening/export/export-columns'
import { changesIn } from '@/lib/screening/history/say-changes'
import { recordDifference, withDifference } from '@/lib/screening/log/record-difference'
import type { Candidate } from '@/lib/screening/model/records'
import { withoutKept } from '@/lib/screening/model/without-kept'
import { sanitizeCandidate } from '@/lib/screening/store/sanitize-records'
import { allWordsOf } from '@/lib/words/employer-words'
import { entriesIn, keysIn } from '@/rules/keys'
import { samples } from '@/tests/lib/exchange/server/rights-samples'

type Optional<T> = { [K in keyof T]-?: T extends Record<K, T[K]> ? never : K }[keyof T]

const names = keysIn(candidateMembers)
const sayOf = (name: keyof Candidate): CandidateMember => candidateMembers[name]

/** A candidate who has every member, and the same with another value of one. */
const everything = {
	...(Object.fromEntries(names.map((name) => [name, samples.candidates[name][0]])) as Candidate),
	key: 'k',
}
const changed = (name: keyof Candidate) => ({ ...everything, [name]: samples.candidates[name][1] })
const isOptional = (name: keyof Candidate) => sayOf(name).shape(undefined)
const changeable = names.filter((name) => name !== 'key')

test('nothing that is to be said of a member may be left out', () => {
	expectTypeOf<Optional<CandidateMember>>().toBeNever()
})

describe('each member of a candidate', () => {
	test.each(names)('%s is stored, and refused in another shape', (name) => {
		expect(faultIn('candidates', everything)).toBeNull()
		expect(faultIn('candidates', { ...everything, [name]: new Date() })).toBe(name)
	})

	test.each(names)('%s is in a backup if the server stores it', (name) => {
		const filed = Object.hasOwn(filedMembers('candidates', everything), name)
		expect(filed).toBe(sayOf(name).column !== 'none')
	})

	test.each(names)('%s may be absent unless the first version had it', (name) => {
		if (sayOf(name).since > 1) expect(isOptional(name)).toBe(true)
	})

	test.each(changeable)('%s is changed in the history, and taken back, if that remembers it', (name) => {
		const difference = recordDifference(everything, changed(name))
		const isRemembered = sayOf(name).history !== 'not-remembered'
		expect(difference !== null).toBe(isRemembered)
		if (difference) expect(withDifference(everything, difference)).toEqual(changed(name))
	})

	test.each(changeable)('%s is said by the history as the table has it', (name) => {
		const difference = recordDifference(everything, changed(name))
		const { history } = sayOf(name)
		const speech = {
			locale: 'en',
			words: allWordsOf('en'),
			countries: {},
			languages: {},
			roles: {},
			stages: {},
		}
		const context = { speech: speech as never, say: sayIn('en') }
		const patch = { store: 'candidates', key: 'k', was: 1, ...difference } as const
		expect(changesIn(context, patch as never).length > 0).toBe(typeof history === 'object')
	})

	test.each(changeable)('%s stays as the one device made it that has changed it', (name) => {
		const three = { base: everything, mine: changed(name), theirs: everything }
		expect(mergeRecords('candidates', three, 'theirs')).toMatchObject({ isInConflict: false })
		const { value } = mergeRecords('candidates', three, 'theirs')
		expect((value as Candidate)[name]).toEqual(changed(name)[name])
	})

	test.each(
		entriesIn<keyof Candidate, CandidateMember>(candidateMembers).flatMap(([name, { deletion }]) =>
			typeof deletion === 'object' ? [[name, deletion.alone] as const] : [],
		),
	)('%s is deleted with the %s', (name, kept) => {
		expect(everything).toHaveProperty(name)
		expect(withoutKept(everything, null, kept as never)).not.toHaveProperty(name)
	})

	test.each(namesWith(candidateMembers, 'texts', 'one-line'))('%s is shown in one line', (name) => {
		const safe = sanitizeCandidate({ ...everything, [name]: 'A\n\u202eB' })
		expect(safe[name]).toBe('A B')
	})

	test.each(chosenMembers)('%s is that of the other record where two are joined and one has none', (name) => {
		const one = { ...everything, [name]: isOptional(name) ? undefined : '' }
		const other = { ...everything, key: 'other' }
		const sides = { kept: { candidate: one, decisions: [] }, other: { candidate: other, decisions: [] } }
		expect(mergeCandidates(sides, {}).candidate[name]).toBe(everything[name])
	})

	test('has a column in an exported sheet where the table gives it one', () => {
		const columns = originalColumns([everything], [])
		const own = names.filter((name) => {
			const { sheet } = sayOf(name)
			return typeof sheet === 'object' && sheet.cell === 'value'
		})
		const cells = columns.slice(0, own.length).map(({ heading, cellOf }) => [heading, cellOf(everything)])
		expect(cells).toEqual(own.map((name) => [name, everything[name]]))
	})
})
