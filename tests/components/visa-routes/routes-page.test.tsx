import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { eraseDraft } from '@/lib/draft/draft-store'
import { laneIds, lanes, stations } from '@/lib/visa-routes/lanes'
import { rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { containing, en, plainWordsOf, say } from '@/tests/wording'
import { hereIn, laneOf, openRoutes, showRoutes } from './routes'

const { here, picture, stations: names } = en.routes

afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

describe('the routes', () => {
	test('need answers', async () => {
		showRoutes()
		expect(await screen.findByRole('heading', { name: en.result.empty.title })).toBeDefined()
	})

	test('begin with the best way, and say that it is', async () => {
		const first = () => document.querySelector('[data-lane]')?.getAttribute('data-lane')
		const named = () =>
			document.querySelector('[data-best]')?.closest('[data-lane]')?.getAttribute('data-lane')
		await openRoutes({ ...perfect, jobOffer: 'none' })
		expect([first(), named()]).toEqual(['k', 'k'])
		cleanup()
		await openRoutes(perfect)
		expect([first(), named()]).toEqual(['z', 'z'])
		cleanup()
		await openRoutes({ ...perfect, nationalities: ['HK'] })
		expect([first(), named()]).toEqual(['k', undefined])
	})

	test.each(localesToday)(
		'say in %s every station of the picture in words, each with its sources',
		async (locale) => {
			await openRoutes(perfect, rulesetIds, locale)
			for (const lane of laneIds) {
				const said = [...laneOf(lane).querySelectorAll('[data-station]')]
				expect(said.map((station) => station.getAttribute('data-station'))).toEqual(lanes[lane])
				for (const station of said) {
					const id = station.getAttribute('data-station') as keyof typeof stations
					expect(station.querySelectorAll('a').length).toBe(stations[id].support.length)
					for (const link of station.querySelectorAll('a')) expect(link.textContent?.trim()).not.toBe('')
				}
			}
			const image = document.querySelector('svg[role="img"]') as SVGElement
			const described =
				document.getElementById(image.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
			const words = plainWordsOf(locale).routes
			for (const lane of ['k', 'r', 'z'] as const) {
				for (const id of lanes[lane]) expect(described).toContain(String(words.stations[id]))
			}
		},
	)

	test('are nobody’s who needs neither a visa nor a permit', async () => {
		await openRoutes({ ...perfect, nationalities: ['HK'] })
		expect(screen.getByText(en.routes.notNeeded.text)).toBeDefined()
		cleanup()
		await openRoutes(perfect)
		expect(screen.queryByText(en.routes.notNeeded.text)).toBeNull()
	})

	test('show where a person is, by the same answers as the result', async () => {
		await openRoutes({ ...perfect, jobOffer: 'verbal' })
		expect(hereIn('k')).toEqual(['embassy'])
		expect(hereIn('z')).toEqual(['offer'])
		expect(hereIn('residence')).toEqual([])
		expect(laneOf('z').textContent).toContain(en.routes.stands.verbal)
		expect(laneOf('k').textContent).toContain(say(en.routes.stands.unsettled, { count: 2 }))
		// The text of the legend; in the drawing and the lists a ring shows it.
		expect(document.body.textContent?.split(here)).toHaveLength(2)
		const title = document.querySelector('svg[role="img"] > title')
		expect(title?.textContent).toBe(picture.title)
		expect(title?.parentElement?.getAttribute('aria-labelledby')).toBe(title?.id)
	})

	test('say that the work permit was not asked about, and lead to it', async () => {
		await openRoutes({ ...perfect }, ['k-published'])
		const links = screen.getAllByText<HTMLAnchorElement>(en.routes.ask)
		expect(links.map((link) => link.pathname + link.hash)).toEqual(['/en/result#others'])
	})

	test('do not say so where it was chosen', async () => {
		await openRoutes(perfect)
		expect(screen.queryByText(containing(en.routes.notAsked))).toBeNull()
	})
})

test('every station has a name of its own in the map', () => {
	for (const lane of laneIds) {
		const said = lanes[lane].map((id) => names[id])
		expect(said).toEqual([...new Set(said)])
	}
})
