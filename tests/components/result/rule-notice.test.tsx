import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CheckedRuleset, ResultContext } from '@/components/result/checked/context'
import { ResultPage } from '@/components/result/result-page'
import { resultWords } from '@/components/result/result-words'
import { RuleNotice } from '@/components/result/watch/rule-notice'
import { eraseDraft, readDraft, saveDraft, updateDraft } from '@/lib/draft/draft-store'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { ruleChangeWords } from '@/lib/lazy-words/rule-changes'
import { readWatch, type Watch, watchOf } from '@/lib/result/watch'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'
import { serveLateWords } from '@/tests/components/late-words'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { perfect } from '@/tests/rules/candidates'
import { nextKPublished, withoutProof } from '@/tests/rules/sample-versions'
import { en, plainWordsOf, say } from '@/tests/wording'

vi.setConfig({ testTimeout: 60_000 })

const day = '2026-11-25'
const { ruleChanges: texts } = en.check
const { name } = en.rulesets['k-published']
const words = { ...plainWordsOf('en'), ...resultWords('en', plainWordsOf('en')) }
const facts = normalise(perfect)
const judge = (ruleset: Ruleset): CheckedRuleset => ({
	id: 'k-published',
	ruleset: ruleset as CheckedRuleset['ruleset'],
	result: evaluate(ruleset, { facts, parameters: configuredParameters }, day),
	ways: { changes: [], assumes: [], blockedBy: [] },
	chosen: true,
})
const present = judge(rulesets['k-published'])
const noted = { facts: perfect, parameters: configuredParameters, on: day }
const watchIn = () => readWatch(readDraft()?.watch)

beforeEach(serveLateWords)
afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

/** Leaves a draft with this watch on the device. */
function keep(watch?: Watch) {
	updateDraft({ rulesets: ['k-published'], facts: perfect }, day)
	const draft = readDraft()
	if (draft && watch) saveDraft({ ...draft, watch })
}

async function openResult() {
	render(
		<AppRouterContext value={recordingRouter().router}>
			<ResultPage locale="en" words={words} />
		</AppRouterContext>,
	)
	await waitFor(() => {
		if (!document.querySelector('[data-ruleset]')) throw new Error('no result yet')
	})
	return newUser()
}

/** What is told at a visit after the rule set has become this one. */
function visit(kPublished: Ruleset<RulesetId>) {
	const context: ResultContext = {
		speech: { locale: 'en', words, countries: {}, languages: {} },
		words,
		say: sayIn('en'),
		facts,
	}
	const versions: VersionsOf = (id) => (id === 'k-published' ? [rulesets[id], kPublished] : versionsOf(id))
	return render(
		<RuleNotice
			{...context}
			all={[judge(kPublished)]}
			watch={readDraft()?.watch}
			texts={ruleChangeWords('en', versions)}
		/>,
	)
}

describe('to be told of changed rules', () => {
	test('is chosen by a tick, which notes what the result is, and ended by it', async () => {
		keep()
		const user = await openResult()
		const box = screen.getByRole('checkbox', { name: new RegExp(en.result.versions.watch), hidden: true })
		expect(box).toHaveProperty('checked', false)
		await user.click(box)
		expect(watchIn()?.rulesets['k-published']).toMatchObject({
			version: rulesets['k-published'].version,
			outcome: present.result.outcome,
			conditions: { young: 'unsettled', proof: 'met' },
		})
		await user.click(box)
		expect(readDraft()).not.toHaveProperty('watch')
		expect(readDraft()?.facts).toEqual(perfect)
	})

	test('says nothing while no rule has changed, and follows the answers', async () => {
		keep(watchOf([present], { ...noted, facts: { ...perfect, age: 50 }, on: '2026-11-24' }))
		await openResult()
		await waitFor(() => expect(watchIn()?.facts.age).toBe(perfect.age))
		expect(document.body.textContent).not.toContain(texts.title)
	})
})

describe('a correction of our reading', () => {
	const [earlier] = versionsOf('k-published')
	const farming = { ...perfect, degreeField: 'agriculture', degreeInstitutionRenowned: true } as const
	const judged = (ruleset: Ruleset): CheckedRuleset => ({
		...judge(ruleset),
		result: evaluate(ruleset, { facts: normalise(farming), parameters: configuredParameters }, day),
	})

	test('is told as one, with what was wrong beside each condition that turned by it', async () => {
		const was = judged(earlier)
		keep(watchOf([was], { ...noted, facts: farming }))
		const { container } = render(
			<RuleNotice
				{...{ speech: { locale: 'en', words, countries: {}, languages: {} }, words, say: sayIn('en') }}
				facts={normalise(farming)}
				all={[judged(rulesets['k-published'])]}
				watch={readDraft()?.watch}
				texts={ruleChangeWords('en')}
			/>,
		)
		const told = container.textContent
		expect(told).toContain(texts.corrected)
		expect(told).not.toContain(texts.title)
		const { 'talent-route': wrong, 'foreign-national': idle } = en.rulesets['k-published'].corrections
		expect(was.result.outcome).toBe('ineligible')
		const row = [...container.querySelectorAll('li:has(svg)')].find(({ textContent }) =>
			textContent?.includes(en.rulesets['k-published'].criteria['talent-route']),
		)
		expect(row?.textContent).toContain(wrong)
		expect(told).not.toContain(idle)
	})

	test('is not claimed where the law has changed', async () => {
		keep(watchOf([present], noted))
		const { container } = visit(nextKPublished)
		expect(container.textContent).not.toContain(texts.corrected)
	})
})

describe('a new version of a rule', () => {
	test('is told with what it turned, until that has been seen, and never again', async () => {
		keep(watchOf([present], noted))
		const { container, unmount } = visit(nextKPublished)
		const told = container.textContent
		expect(told).toContain(texts.title)
		expect(told).toContain(
			say(texts.version, { name, from: sayDay('en', '2026-11-24'), to: sayDay('en', '2026-12-01') }).slice(
				0,
				20,
			),
		)
		const rows = [...container.querySelectorAll('li:has(svg)')].map(({ textContent }) => textContent)
		expect(rows).toEqual([
			say(en.result.decides.turn, {
				name: en.rulesets['k-published'].criteria.young,
				from: en.result.marks.unsettled,
				to: en.result.marks.met,
			}),
		])
		expect(told).toContain(say(texts.stays, { name, outcome: en.result.outcomes.undetermined }))
		expect(watchIn()?.rulesets['k-published']?.version).toBe(rulesets['k-published'].version)
		await newUser().click(screen.getByRole('button', { name: texts.seen }))
		expect(container.textContent).toBe('')
		expect(watchIn()?.rulesets['k-published']?.version).toBe('2026-12-01')
		unmount()
		expect(visit(nextKPublished).container.textContent).toBe('')
	})

	test('names what it asks for now, and what it asked for before', () => {
		keep(watchOf([present], noted))
		const { container } = visit(nextKPublished)
		const [before, now] = ['del', 'ins'].map((name) =>
			container.querySelector(name)?.textContent?.replaceAll('\u00a0', ' '),
		)
		const unset = (limit: string) => `your age is ${limit} (no official figure found)`
		expect(before).toBe(
			`Before: ${unset('at least the lower age limit')}, and ${unset('at most the upper age limit')}`,
		)
		expect(now).toBe('Now: your age is at least 16 years, and your age is at most 40 years')
		expect(container.querySelectorAll('del, ins').length).toBe(2)
	})

	test('leads to what the two versions ask of everybody', () => {
		keep(watchOf([present], noted))
		visit(nextKPublished)
		const link = screen.getByRole('link', { name: say(texts.compare, { name }) })
		const asked = new URLSearchParams(link.getAttribute('href')?.split('?')[1])
		expect([asked.get('one'), asked.get('other')]).toEqual([
			`k-published@${rulesets['k-published'].version}`,
			`k-published@${nextKPublished.version}`,
		])
	})

	test('names a condition that it no longer has', () => {
		keep(watchOf([present], noted))
		const { container } = visit(withoutProof)
		const [gone] = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
		expect(gone).toBe(say(texts.gone, { condition: en.rulesets['k-published'].criteria.proof }))
	})

	test('that turns nothing is a line, once', () => {
		const same = { ...rulesets['k-published'], version: '2026-12-01' }
		keep(watchOf([present], noted))
		const { container, unmount } = visit(same)
		expect(container.querySelector('button')).toBeNull()
		expect(container.textContent).toContain(say(texts.nothing, { name, to: '', date: '' }).slice(0, 20))
		unmount()
		expect(visit(same).container.textContent).toBe('')
	})

	test('stands below the lines of the page', async () => {
		const seen = watchOf([judge(nextKPublished)], noted)
		keep(seen)
		const user = await openResult()
		const notice = (await screen.findByText(texts.title)).closest('.notice')
		const card = document.querySelector('[data-ruleset]')
		expect(notice?.compareDocumentPosition(card as Node)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
		await user.click(screen.getByRole('button', { name: texts.seen, hidden: true }))
		expect(document.activeElement?.tagName).toBe('H1')
		expect(screen.queryByText(texts.title)).toBeNull()
	})
})
