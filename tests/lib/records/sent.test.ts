import { expect, test } from 'vitest'
import { type ExchangedStore, exchangedStores } from '@/lib/exchange/protocol'
import { clampTimes, clockLimits } from '@/lib/exchange/server/batch/clock'
import { signCandidate } from '@/lib/exchange/server/batch/sign'
import { candidateMembers } from '@/lib/records/candidate'
import type { Candidate } from '@/lib/screening/model/records'
import { entriesIn, keysIn } from '@/rules/keys'
import { samples } from '@/tests/lib/exchange/server/rights-samples'
import { day } from '@/tests/lib/exchange/server/workspace'

/** What is no time of an event (a birth, a version), or comes by a route of its own, which sets its times itself. */
const asSent: readonly string[] = [
	'candidates.birthDate',
	'decisions.advice',
	'settings.shorter',
	'settings.erasures',
	'settings.parameters',
]

const isTime = (text: string) => /^\d{4}-\d\d(-\d\d(T[\d:.]+Z)?)?$/.test(text)

/** A value with each text in it that the change applies to changed, however deep it is. */
function deeply(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
	if (typeof value === 'string') return change(value, key)
	if (Array.isArray(value)) return value.map((one) => deeply(one, change, key))
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deeply(one, change, name)]))
}

const inAnotherAge = (value: unknown) =>
	deeply(value, (text) => (isTime(text) ? `2999${text.slice(4)}` : text))

/** The members of a store with samples, each as record.member with the sample. */
const membersOf = (store: ExchangedStore) =>
	entriesIn<string, readonly [unknown, unknown]>(samples[store] as never).flatMap(([member, values]) =>
		values.map((value) => ({ name: `${store}.${member}`, store, member, value })),
	)

const dated = exchangedStores
	.flatMap(membersOf)
	.filter(({ value }) => JSON.stringify(inAnotherAge(value)) !== JSON.stringify(value))

test.each(dated)('$name has no time later than a clock may be ahead', ({ name, store, member, value }) => {
	const sent = { [member]: inAnotherAge(value) }
	const kept = clampTimes(store, sent as never, clockLimits(Date.parse(`${day}T09:00:00Z`)))
	expect(JSON.stringify(kept).includes('2999')).toBe(asSent.includes(name))
})

test('every exception is a member that has times', () => {
	expect(asSent.filter((name) => !dated.some((one) => one.name === name))).toEqual([])
})

const withName = (value: unknown, name: string) =>
	deeply(value, (text, key) => (key === 'name' ? name : text))

const named = keysIn(candidateMembers).flatMap((member) =>
	samples.candidates[member].flatMap((value) =>
		JSON.stringify(withName(value, 'x')) === JSON.stringify(value) ? [] : [{ member, value }],
	),
)

test.each(named)(
	'$member is signed by who sends it, and stays somebody else’s where that is known',
	({ member, value }) => {
		const sent = { key: 'k', [member]: withName(value, 'Somebody') } as unknown as Candidate
		expect(signCandidate(sent, { name: 'Li Na', known: [] })).toEqual({
			key: 'k',
			[member]: withName(value, 'Li Na'),
		})
		expect(signCandidate(sent, { name: 'Li Na', known: [sent] })).toBe(sent)
	},
)

test('the samples try the questions that somebody has asked by a personal link', () => {
	const progress = { role1: { asked: { on: day, by: { name: 'Somebody' }, facts: ['age'] } } }
	const sent = { key: 'k', progress } as unknown as Candidate
	const signed = signCandidate(sent, { name: 'Li Na', known: [] })
	expect(signed.progress?.role1?.asked).toMatchObject({ by: { name: 'Li Na' } })
	expect(signCandidate(sent, { name: 'Li Na', known: [sent] })).toBe(sent)
	const late = clampTimes('candidates', inAnotherAge(sent) as never, clockLimits(Date.parse(day)))
	expect(JSON.stringify(late)).not.toContain('2999')
})
