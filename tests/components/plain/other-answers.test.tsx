import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { PlainPage } from '@/components/plain/plain-page'
import { readPosted } from '@/lib/plain/posted'
import { plainViewOf } from '@/lib/plain/view'
import { loadNames } from '@/lib/words/names'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { containing, en, say } from '@/tests/wording'

afterEach(() => {
	document.body.innerHTML = ''
})

describe('other answers without JavaScript', () => {
	const given = { at: 'other-answers', ruleset: 'work-permit', jobOffer: 'verbal', chineseLevel: 'hsk2' }

	/** The page that a form leads to. */
	async function page(fields: Record<string, string>) {
		const { countryNames, languageNames } = await loadNames('en')
		const view = plainViewOf(
			readPosted(new URLSearchParams({ go: 'other-answers', ...given, ...fields }), 'en'),
		)
		document.body.innerHTML = renderToStaticMarkup(
			<PlainPage chineseNames={null} locale="en" names={{ countryNames, languageNames }} view={view} />,
		)
		return view
	}
	const hidden = (name: string, form = '#check') =>
		document.querySelector<HTMLInputElement>(`${form} input[type="hidden"][name="${name}"]`)?.value
	const field = (fact: string) =>
		document.querySelector<HTMLInputElement | HTMLSelectElement>(`#tried-${fact}`)
	const turned = () =>
		[...document.querySelectorAll('[data-turn]')].map((turn) => turn.getAttribute('data-turn'))

	test('are compared with the given ones, which travel on as they are', async () => {
		await page({
			'tried.jobOffer': 'written',
			'tried.employerInMainland': 'yes',
			'tried.chineseLevel': 'hsk4',
		})
		expect(turned()).toEqual(['work-permit definite-employer', 'work-permit definite-employer'])
		expect(document.querySelector('[data-fact="chineseLevel"]')?.textContent).toMatch(
			containing(say(en.otherAnswers.morePoints, { count: 2 })),
		)
		const facts = normalise({ jobOffer: 'written', employerInMainland: true, chineseLevel: 'hsk4' })
		const { points } = evaluate(
			rulesets['work-permit'],
			{ facts, parameters: configuredParameters },
			'2026-11-24',
		)
		const { low, high } = points ?? { low: -1, high: -1 }
		expect(document.querySelector('[data-total]')?.textContent).toMatch(
			containing(say(en.result.points.interval, { low, high })),
		)
		expect(hidden('jobOffer')).toBe('verbal')
		expect(field('jobOffer')?.value).toBe('written')
		expect(field('jobOffer')?.getAttribute('form')).toBe('check')
	})

	test('that cannot be read say so at their field, and count for nothing', async () => {
		await page({ 'tried.annualPayCny': 'a lot', 'tried.jobOffer': 'maybe' })
		expect(document.querySelector('#tried-annualPayCny-fault')?.textContent).toMatch(
			/^Enter the number in digits/,
		)
		expect(document.querySelector('h2#changed')?.textContent).toBe(say(en.otherAnswers.changed, { count: 0 }))
	})

	test('travel to the result and back, until they are given up', async () => {
		await page({ 'tried.jobOffer': 'written', go: 'result' })
		expect(hidden('tried.jobOffer')).toBe('written')
		await page({ 'tried.jobOffer': 'written' })
		expect(hidden('tried.jobOffer', 'form:not(#check)')).toBeUndefined()
		expect(hidden('jobOffer', 'form:not(#check)')).toBe('verbal')
	})

	test('are compared by Enter, too; what leads back leads to the result', async () => {
		expect((await page({ go: 'next' })).place).toBe('other-answers')
		expect((await page({ go: 'back' })).place).toBe('result')
	})
})
