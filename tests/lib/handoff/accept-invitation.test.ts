import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Draft, eraseDraft, readDraft, saveDraft, updateDraft } from '@/lib/draft/draft-store'
import { countKept, replaceDraft, restoreDraft } from '@/lib/draft/set-aside'
import { fullView } from '@/lib/form/full/view'
import { screensToWalk } from '@/lib/form/full/walk'
import { situationOf } from '@/lib/form/situation'
import { draftFor, isReplyTo } from '@/lib/handoff/accept-invitation'
import type { Handoff } from '@/lib/handoff/format'
import { type FactId, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'

const day = '2026-11-24'
const later = '2026-12-01'

const invitation = (given: Partial<Facts>): Handoff => ({
	purpose: 'invitation',
	facts: given,
	rulesets: ['article'],
	asOf: day,
	reference: 'row-7',
	from: 'Acme',
	opening: 'Product lead',
})
const draft = (given: Draft['facts'], more: Partial<Draft> = {}): Draft => ({
	version: 1,
	savedOn: day,
	rulesets: ['article'],
	way: 'full',
	employerInMind: false,
	facts: given,
	...more,
})

afterEach(() => {
	localStorage.clear()
	eraseDraft()
})

describe('an invitation that is accepted', () => {
	test('fills in what it knows, and leaves open what it is not sure of', () => {
		const { facts: filled, reply } = draftFor(
			invitation({ nationalities: ['NG'], localCouldDo: false, managementPlan: null, age: null }),
			{},
			later,
		)
		expect(filled).toEqual({ nationalities: ['NG'], localCouldDo: false })
		expect(reply).toEqual({
			reference: 'row-7',
			from: 'Acme',
			opening: 'Product lead',
			given: ['nationalities', 'localCouldDo'],
		})
	})

	test('takes over what people have said of themselves before what others believe', () => {
		const own = { age: 29, highestDegree: null, knowsCustoms: true } as const
		const { facts: filled } = draftFor(invitation({ age: 30, highestDegree: 'master' }), own, later)
		expect(filled).toEqual({ age: 29, highestDegree: 'master', knowsCustoms: true })
	})

	test('takes over nothing that was said of another employer', () => {
		const own = { jobOffer: 'written', annualPayCny: 300_000, targetMarkets: ['NG'], age: 29 } as const
		const { facts: filled } = draftFor(invitation({ targetMarkets: ['KE'] }), own, later)
		expect(filled).toEqual({ age: 29, targetMarkets: ['KE'] })
	})

	test('is known again by its draft, and no other is', () => {
		const accepted = draftFor(invitation({ age: 30 }), {}, later)
		expect(isReplyTo(invitation({ age: 30 }), accepted)).toBe(true)
		saveDraft(accepted)
		expect(isReplyTo(invitation({ age: 30 }), readDraft())).toBe(true)
		expect(isReplyTo({ ...invitation({ age: 30 }), reference: 'row-8' }, accepted)).toBe(false)
		expect(isReplyTo(invitation({ age: 30 }), draft({ age: 30 }))).toBe(false)
		expect(isReplyTo(invitation({ age: 30 }), null)).toBe(false)
	})
})

describe('the questions to somebody who is invited', () => {
	test('are those about the person, of which the invitation gives none, for anybody and any role', () => {
		fc.assert(
			fc.property(anyFacts, fc.subarray([...rulesetIds], { minLength: 1 }), (role, rulesets) => {
				const accepted = draftFor({ ...invitation(role), rulesets }, {}, later)
				const given = new Set(accepted.reply?.given)
				const { screens } = fullView({ ...situationOf(accepted), employerInMind: true })
				for (const fact of screens.flatMap(({ asked }) => asked)) {
					expect(given.has(fact) || facts[fact].who === 'A', fact).toBe(true)
				}
				const walked = screensToWalk(screens, { given })
				for (const { asked } of walked) expect(asked.some((fact) => !given.has(fact))).toBe(true)
				const open = (of: typeof screens) =>
					of.flatMap(({ asked }) => asked.filter((fact) => !given.has(fact)))
				expect(open(walked)).toEqual(open(screens))
			}),
			{ numRuns: 100 },
		)
	})

	test('are none when everything is known', () => {
		const given = new Set(Object.keys(perfect) as FactId[])
		const known = draft(perfect, { rulesets: rulesetIds })
		const { screens } = fullView({ ...situationOf(known), given })
		expect(screensToWalk(screens, { given })).toEqual([])
		expect(screensToWalk(screens, { given }, 'market').map(({ id }) => id)).toEqual(['market'])
	})
})

describe('answers that were set aside', () => {
	const own = draft({ age: 29, jobOffer: 'none' })
	const invited = draft(
		{ age: 30 },
		{ reply: { reference: null, from: 'Acme', opening: null, given: ['age'] } },
	)

	test('come back, and the present ones take their place', () => {
		saveDraft(own)
		replaceDraft(invited)
		expect(readDraft()).toEqual({ ...invited, aside: [own] })
		restoreDraft(0)
		expect(readDraft()).toEqual({ ...own, aside: [invited] })
		restoreDraft(0)
		expect(readDraft()).toEqual({ ...invited, aside: [own] })
	})

	test('are all kept, the last one first', () => {
		saveDraft(own)
		replaceDraft(invited)
		replaceDraft(draft({ knowsCustoms: true }))
		expect(readDraft()?.aside).toEqual([invited, own])
		expect(countKept(readDraft())).toBe(4)
		restoreDraft(1)
		expect(readDraft()).toEqual({ ...own, aside: [draft({ knowsCustoms: true }), invited] })
	})

	test('are left out where there were none', () => {
		replaceDraft(invited)
		expect(readDraft()).toEqual(invited)
		saveDraft(draft({}))
		replaceDraft(invited)
		expect(readDraft()).toEqual(invited)
	})

	test('stay when an answer changes, and go when all is erased', () => {
		saveDraft(own)
		replaceDraft(invited)
		updateDraft({ facts: { knowsCustoms: true } }, later)
		expect(readDraft()).toMatchObject({ facts: { age: 30, knowsCustoms: true }, aside: [own] })
		expect(readDraft()?.reply).toEqual(invited.reply)
		eraseDraft()
		expect(localStorage).toHaveLength(0)
	})

	test.each([
		['no list', { aside: 'x' }],
		['no drafts', { aside: [null, 1, {}, { version: 2, facts: {} }] }],
		['an invitation that is none', { reply: 'x' }],
	])('are none where a foreign hand left %s', (_name, left) => {
		localStorage.setItem('k-visa-check', JSON.stringify({ ...own, ...left }))
		expect(readDraft()).toEqual(own)
		restoreDraft(0)
		expect(readDraft()).toEqual(own)
	})

	test('keep of an invitation only what is text', () => {
		const reply = { reference: {}, from: 7, opening: 'A', given: ['age', null, 5] }
		localStorage.setItem('k-visa-check', JSON.stringify({ ...own, reply }))
		expect(readDraft()?.reply).toEqual({ reference: null, from: null, opening: 'A', given: ['age'] })
	})
})
