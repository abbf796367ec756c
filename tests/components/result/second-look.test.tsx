import { cleanup, render, waitFor, within } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ResultPage } from '@/components/result/result-page'
import { resultWords } from '@/components/result/result-words'
import { doubtId } from '@/components/result/second-look/doubt-id'
import { eraseDraft, updateDraft } from '@/lib/draft/draft-store'
import { mayBreak } from '@/lib/i18n/line-breaks'
import type { Locale } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { quotationOf } from '@/rules/rulesets/quotations'
import { serveLateWords } from '@/tests/components/late-words'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { perfect } from '@/tests/rules/candidates'
import { en, plainWordsOf, say } from '@/tests/wording'
import { allTexts } from '../../all-texts'

vi.setConfig({ testTimeout: 60_000 })

const { secondLook } = en.check
const zh = allTexts.zh.check.secondLook

// Browsers have it; jsdom does not.
Element.prototype.scrollIntoView ??= () => {}

beforeEach(serveLateWords)
afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
	window.history.replaceState(null, '', '/')
})

/** Opens the result with a draft on the device, at an address with this fragment. */
async function openResult(facts: Partial<Facts>, { fragment = '', locale = 'en' as Locale } = {}) {
	updateDraft({ rulesets: rulesetIds, facts }, '2026-11-24')
	window.history.replaceState(null, '', `/${locale}/result${fragment}`)
	const words = { ...plainWordsOf(locale), ...resultWords(locale, plainWordsOf(locale)) }
	render(
		<AppRouterContext value={recordingRouter().router}>
			<ResultPage locale={locale} words={words} />
		</AppRouterContext>,
	)
	await waitFor(() => {
		if (!document.querySelector('[data-ruleset]')) throw new Error('no result yet')
	})
	return newUser()
}

function boxOf(ruleset: RulesetId, criterion: string): HTMLElement {
	const box = document.getElementById(doubtId(ruleset, criterion))
	if (!box) throw new Error(criterion)
	return box
}

/** Opens what stands under a condition, and waits until it is there. */
async function openDoubt(ruleset: RulesetId, criterion: string) {
	const box = boxOf(ruleset, criterion)
	await newUser().click(box.querySelector('summary') as HTMLElement)
	await waitFor(() => within(box).getAllByRole('heading', { hidden: true }))
	return box
}
/** What a part of the page says, as people would type it. */
const textOf = ({ textContent }: Element) => withPlainSpaces(textContent).replaceAll(mayBreak, '')
const lettersIn = (box: HTMLElement) => [...box.querySelectorAll('[id$="-letters"] > p')].map(textOf)

describe('under a condition', () => {
	test('stands "Does this look wrong?", at every one, named after it', async () => {
		await openResult(perfect)
		const rows = [...document.querySelectorAll('[data-criterion]')]
		expect(rows.length).toBeGreaterThan(40)
		for (const row of rows) {
			const summary = row.querySelector('summary')?.textContent
			expect(summary).toContain(en.result.conditions.doubt)
			expect(row.querySelector('details')?.getAttribute('name')).toBe('doubt')
		}
		expect(boxOf('k-published', 'proof').querySelector('summary')?.textContent).toContain(
			en.rulesets['k-published'].criteria.proof,
		)
	})

	test('are the answers that decided it, each with the way to change it and back to this row', async () => {
		await openResult({ ...perfect, degreeField: 'engineering' })
		const box = await openDoubt('k-published', 'talent-route')
		const changes = [...box.querySelectorAll<HTMLAnchorElement>('a.link')]
		expect(changes.map((link) => link.getAttribute('href'))).toContain(
			'/en/check/studies?from=result#field-degreeField/doubt-k-published-talent-route',
		)
		expect(changes.map((link) => link.getAttribute('aria-label'))).toContain(
			say(en.result.decides.actionOf, { action: secondLook.change, label: en.facts.degreeField.label }),
		)
		expect(textOf(box)).toContain(en.facts.degreeField.options.engineering)
	})

	test('is an answer that is missing, which is never said as a no', async () => {
		await openResult({ ...perfect, holdsProof: null })
		const box = await openDoubt('k-published', 'proof')
		expect(textOf(box)).toContain(en.form.unsure)
		expect(textOf(box)).toContain(secondLook.answer)
		expect(lettersIn(box).join()).not.toContain(secondLook.letter.facts.split('{')[0])
	})

	test('is what only the authority can settle', async () => {
		await openResult(perfect)
		const box = await openDoubt('k-published', 'young')
		expect(textOf(box)).toContain(en.parameters.maxAge.unset)
		expect(lettersIn(box)[0]).toContain(secondLook.letter.question.applied)
	})

	test('is its source in Chinese beside what it means, where that was quoted', async () => {
		await openResult(perfect)
		const box = await openDoubt('k-published', 'proof')
		expect(box.querySelector('blockquote')?.textContent).toBe(quotationOf('k-published', 'proof')?.text)
		expect(textOf(box)).toContain(en.quotations.texts['k-published'].proof)
		const other = await openDoubt('article', 'job-offer')
		expect(other.querySelector('blockquote')).toBeNull()
		expect(textOf(other)).toContain(secondLook.notQuoted)
	})
})

describe('the text to copy', () => {
	test('asks in both languages, and holds no answer but those that decided', async () => {
		const user = await openResult({ ...perfect, age: 31 })
		const box = await openDoubt('work-permit', 'adult')
		const [own = '', chinese = ''] = lettersIn(box)
		expect(own).toContain(secondLook.letter.intro.authority)
		expect(own).toContain(en.facts.age.label)
		expect(chinese).toContain(zh.letter.intro.authority)
		expect(chinese).toContain(allTexts.zh.facts.age.label)
		expect(chinese).toMatch(/31/)
		const others = factIds.filter((fact: FactId) => fact !== 'age').map((fact) => en.facts[fact].label)
		for (const label of others) expect(own).not.toContain(`${label}:`)
		await user.click(within(box).getByRole('button', { name: secondLook.copy, hidden: true }))
		expect(await navigator.clipboard.readText()).toBe(`${own}\n\n${chinese}`)
		await waitFor(() => within(box).getByText(secondLook.copied))
	})

	test('leaves a line for the name of an institution, which was never asked', async () => {
		await openResult(perfect)
		const line = say(secondLook.letter.institution, { line: '____________________' })
		expect(lettersIn(await openDoubt('k-published', 'talent-route'))[0]).toContain(line)
		expect(lettersIn(await openDoubt('k-published', 'proof'))[0]).not.toContain(line)
	})

	test('is for the employer where the employer’s answers decide, and says of an opinion that it is one', async () => {
		await openResult(perfect)
		const permit = await openDoubt('work-permit', 'no-local-candidate')
		expect(lettersIn(permit)[0]).toContain(secondLook.letter.intro.employer)
		expect(lettersIn(await openDoubt('article', 'real-pay'))[0]).toContain(secondLook.letter.intro.model)
	})

	test('is not there where there is no one to ask', async () => {
		await openResult(perfect)
		const box = await openDoubt('h1b', 'wage')
		expect(textOf(box)).toContain(secondLook.noOne)
		expect(lettersIn(box)).toEqual([])
	})

	test('is one text for whoever reads Chinese', async () => {
		await openResult(perfect, { locale: 'zh' })
		const letters = lettersIn(await openDoubt('k-published', 'proof'))
		expect(letters).toHaveLength(1)
		expect(letters[0]).toContain(quotationOf('k-published', 'proof')?.text)
	})
})

describe('who comes back from changing an answer', () => {
	test('finds the condition unfolded, and the focus at the link of that answer', async () => {
		await openResult(perfect, { fragment: '#doubt-article-job-offer/jobOffer' })
		await waitFor(() => {
			expect(document.activeElement?.getAttribute('aria-label')).toContain(en.facts.jobOffer.label)
		})
		const box = boxOf('article', 'job-offer')
		expect(box.contains(document.activeElement)).toBe(true)
		expect(box.parentElement?.closest('details')?.open).toBe(true)
	})

	test('has the focus at what opened it where that answer decides no longer', async () => {
		await openResult(perfect, { fragment: '#doubt-article-job-offer/age' })
		await waitFor(() => {
			expect(document.activeElement).toBe(boxOf('article', 'job-offer').querySelector('summary'))
		})
	})
})
