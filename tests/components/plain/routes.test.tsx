import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { PlainPage } from '@/components/plain/plain-page'
import { daysLater } from '@/lib/day/days-later'
import { readPosted } from '@/lib/plain/posted'
import { plainViewOf } from '@/lib/plain/view'
import { loadNames } from '@/lib/words/names'
import { applies, dayOf, enters, hereIn } from '@/tests/components/visa-routes/routes'
import { en } from '@/tests/wording'

const { plan } = en.routes

afterEach(() => {
	document.body.innerHTML = ''
})

describe('the routes without JavaScript', () => {
	async function page(fields: Record<string, string>) {
		const form = new URLSearchParams({
			at: 'result',
			go: 'routes',
			ruleset: 'work-permit',
			jobOffer: 'verbal',
			...fields,
		})
		const { countryNames, languageNames } = await loadNames('en')
		const view = plainViewOf(readPosted(form, 'en'))
		document.body.innerHTML = renderToStaticMarkup(
			<PlainPage chineseNames={null} locale="en" names={{ countryNames, languageNames }} view={view} />,
		)
		return view
	}
	const hidden = (name: string) =>
		document.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)?.value

	test('the routes are lists, and the plan has dates once they are sent', async () => {
		await page({ at: 'routes', applies, enters })
		expect(hereIn('z')).toEqual(['offer'])
		expect(document.querySelector('main svg[role="img"]')).toBeNull()
		expect(dayOf('residence')).toBe(daysLater(enters, 30))
		expect(document.querySelector<HTMLInputElement>('#plan-enters')?.defaultValue).toBe(enters)
		expect(hidden('enters')).toBeUndefined()
		expect(hidden('jobOffer')).toBe('verbal')
	})

	test('the days travel on, and a fault stands at its field', async () => {
		await page({ at: 'routes', go: 'result', applies, enters })
		expect([hidden('applies'), hidden('enters')]).toEqual([applies, enters])
		await page({ at: 'routes', applies, enters: 'soon' })
		expect(document.querySelector('#plan-enters-fault')?.textContent).toContain(plan.faults.unreadable)
		expect(dayOf('residence')).toBeNull()
	})

	test('Enter in a field works the dates out, and what leads back leads to the result', async () => {
		expect((await page({ at: 'routes', go: 'next', applies })).place).toBe('routes')
		expect((await page({ at: 'routes', go: 'back' })).place).toBe('result')
	})
})
