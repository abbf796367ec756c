import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Remembered } from '@/components/screening/keeping/remembered'
import { sayIn } from '@/lib/i18n/say'
import { someRole } from '@/tests/lib/screening/people'
import { containing, en, plainWordsOf, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { pieces: words } = en.screen
const opened = (locale?: 'zh' | 'ar') =>
	openScreening(
		<>
			<h1>{en.screen.home.keptTitle}</h1>
			<Remembered />
		</>,
		{ roles: [someRole], ...(locale && { locale }) },
	)

const gut = { fact: 'languages', text: 'gut', means: 'working' }
const diploma = { fact: 'highestDegree', text: 'diploma', means: 'vocational' }
const fileOf = (...lines: readonly string[]) =>
	new File([['fact,text,means', ...lines].join('\n')], 'answers.csv', { type: 'text/csv' })

type Opened = Awaited<ReturnType<typeof opened>>
const choose = ({ user }: Opened, file: File) =>
	user.upload(document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement, file)
const tickOf = (text: string) =>
	within(document.querySelector<HTMLElement>(`[data-piece="${text}"]`) as HTMLElement).getByRole('checkbox')

describe('answers that hold for all sheets', () => {
	test('are shown before they are saved to a file, each to be left out', async () => {
		const page = await opened()
		await page.desk.takePieces([gut, diploma])
		await page.user.click(await screen.findByRole('button', { name: words.share }))
		const table = within(await screen.findByRole('table', { name: words.shareTitle }))
		expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
			`${words.cell}${words.means}${words.question}`,
			`“gut”${en.levels.working}${en.facts.languages.label}`,
			`“diploma”${en.facts.highestDegree.options.vocational}${en.facts.highestDegree.label}`,
		])
		screen.getByRole('button', { name: say(words.save, { count: 2 }) })
		await page.user.click(tickOf('gut'))
		screen.getByRole('button', { name: say(words.save, { count: 1 }) })
		await page.user.click(tickOf('diploma'))
		expect(document.querySelector('[data-action="save-pieces"]')).toBeNull()
	})

	test('are taken from a file once they were looked through; what is answered otherwise stays unless ticked', async () => {
		const page = await opened()
		await page.desk.takePieces([gut])
		await choose(page, fileOf('languages,gut,basic', 'highestDegree,diploma,vocational', 'shoe,a,b'))
		await screen.findByText(containing(say(words.counts, { fresh: 1, others: 1, same: 0 })))
		const places = say(en.screen.import.values.row, { rows: '4' })
		screen.getByText(say(words.why.question, { places, column: 'fact' }))
		screen.getByText(say(words.mine, { answer: en.levels.working }))
		expect((await page.desk.state()).pieces).toBe(1)
		await page.user.click(screen.getByRole('button', { name: say(words.takeAction, { count: 1 }) }))
		await screen.findByText(containing(say(words.taken, { count: 1 })))
		expect((await page.desk.shareablePieces()).map(({ text, means }) => [text, means]).toSorted()).toEqual([
			['diploma', 'vocational'],
			['gut', 'working'],
		])
		await choose(page, fileOf('languages,gut,basic'))
		await page.user.click(await waitFor(() => tickOf('gut')))
		await page.user.click(screen.getByRole('button', { name: say(words.takeAction, { count: 1 }) }))
		await screen.findByText(containing(say(words.taken, { count: 1 })))
		expect((await page.desk.shareablePieces())[0]).toMatchObject({ text: 'gut', means: 'basic' })
	})

	test('are forgotten', async () => {
		const page = await opened()
		await page.desk.takePieces([gut])
		await page.user.click(await screen.findByRole('button', { name: words.forgetting.forget }))
		await page.user.click(screen.getByRole('button', { name: words.forgetting.action }))
		await waitFor(async () => expect((await page.desk.state()).pieces).toBe(0))
	})

	test.each(['en', 'zh', 'ar'] as const)(
		'are not taken from a file that is none of theirs, in %s',
		async (locale) => {
			const sayHere = sayIn(locale)
			const { screen: of, separators } = plainWordsOf(locale)
			const { faults } = of.pieces
			const list = ['fact', 'text', 'means'].join(sayHere(separators.places))
			const page = await opened(locale === 'en' ? undefined : locale)
			await choose(page, new File(['Name,Age\nAnn,30'], 'people.csv', { type: 'text/csv' }))
			await screen.findByText(containing(sayHere(faults['not-pieces'], { list })))
			await choose(page, new File([''], 'empty.csv', { type: 'text/csv' }))
			await screen.findByText(containing(sayHere(faults.other)))
		},
	)
})
