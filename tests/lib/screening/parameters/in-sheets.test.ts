import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportSpeech } from '@/components/screening/export/export-speech'
import { sayOwnInSheet } from '@/components/screening/rule-change/say-own-values'
import { sayIn } from '@/lib/i18n/say'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { exportRows } from '@/lib/screening/export/export-rows'
import { type OwnParameters, valuesOf } from '@/lib/screening/model/own-parameters'
import { setOwnParameters } from '@/rules/parameters'
import { en, plainWordsOf } from '@/tests/wording'
import { day, someone, someRole } from '../people'

const notice = 'Notice 7 of the embassy; =1+1'
const own: OwnParameters = { maxAge: { value: 40, source: notice, date: '2026-11-20' } }
const role = { ...someRole, rulesets: ['k-published', 'article'] as const }

beforeEach(() => setOwnParameters(valuesOf(own)))
afterEach(() => setOwnParameters({}))

async function openWith(people: Parameters<typeof someone>[0][]) {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([role])
	await desk.saveCandidates({ saved: people.map((key) => someone(key)) })
	return desk
}

const words = plainWordsOf('en')
const speech = {
	...exportSpeech({
		locale: 'en',
		words,
		speech: { locale: 'en', words, countries: {}, languages: {} },
	} as never),
	own: sayOwnInSheet({ locale: 'en', words: words.team.rules, say: sayIn('en') }, own),
}

test.each(['csv', 'xlsx'] as const)(
	'a sheet (%s) says which limit the team itself has set, by which source, and comes back as it went out',
	async (format) => {
		const desk = await openWith(['a', 'b'])
		const asked = { role: role.id, keys: ['a', 'b'], format, speech }
		const file = await desk.exportSheet({ ...asked, ruleset: 'k-published' })
		const again = await openWith([])
		const sheet = { file: new File([file ?? ''], `export.${format}`), choices: {} }
		const preview = await again.previewSheet(sheet)
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const read = { ...sheet, headingRow: preview.headingRow, columns: preview.columns }
		expect(await again.checkSheet(read)).toMatchObject({ asked: [], faultCount: 0 })
		await again.takeSheet({ ...read, roles: role.id })
		const facts = async (of: typeof desk) =>
			(await of.screen({ role: role.id, formats: 'en-GB', languageNames: {}, countryNames: {} }))?.answers
		expect(await facts(again)).toEqual(await facts(desk))
		const backup = JSON.stringify(await (await again.backup()).text())
		const { values } = en.team.rules
		for (const said of [String(values.maxAge).replace('{value}', '40'), notice, '20 November 2026'])
			expect(backup).toContain(said)
	},
)

test('a sheet under rules without such a limit says nothing of it', async () => {
	const desk = await openWith(['a'])
	const file = await desk.exportSheet({
		role: role.id,
		ruleset: 'article',
		keys: ['a'],
		format: 'csv',
		speech,
	})
	expect(await file?.text()).not.toContain(notice)
})

test('where a colleague sets another limit meanwhile, all rows go by the one that the sheet names', async () => {
	const rows = exportRows({
		role,
		ruleset: 'k-published',
		candidates: ['a', 'b', 'c'].map((key) => someone(key)),
		sheets: [],
		decisionOf: () => undefined,
		asOf: day,
		speech,
	})
	const { value: headings } = await rows.next()
	const { value: first } = await rows.next()
	const outcome = headings.findIndex((heading: string) => heading.includes(String(en.screen.export.outcome)))
	setOwnParameters(valuesOf({ maxAge: { value: 20, source: notice, date: '2026-11-20' } }))
	for await (const row of rows) expect(row.slice(outcome)).toEqual(first.slice(outcome))
})
