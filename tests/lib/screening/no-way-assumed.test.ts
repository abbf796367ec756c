import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { sayIn } from '@/lib/i18n/say'
import { writeBackup } from '@/lib/screening/backup/write-backup'
import { screenFile } from '@/lib/screening/export/screen-file'
import { previewSheet } from '@/lib/screening/import/import-sheet'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { personalLink, questionsForCandidate } from '@/lib/screening/role/personal-link'
import { factsFor, factsOfRole } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { columnsFor, peopleOf } from '@/lib/screening/table/people-columns'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { allWordsOf } from '@/lib/words/employer-words'
import { answerAt, notKnown } from '@/rules/columns/column'
import { factIds } from '@/rules/facts'
import { anyFacts } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { day, someone, someRole } from './people'

const open: Role = { ...someRole, rulesets: ['work-permit'] }
const assuming: Role = { ...open, noSpecialRoutes: true }
/** A waiter, whom only a special way could let in. */
const { specialRoutes: _, ...usual } = someone('x').facts
const facts = {
	...usual,
	age: 30,
	nationalities: ['KE'],
	highestDegree: 'none',
	experienceYears: 0,
	chineseLevel: 'none',
	background: [],
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
} as const
const role = {
	...open.facts,
	jobOffer: 'written',
	occupationGroup: 'services-sales',
	annualPayCny: 60000,
} as const
const more = {
	localAveragePayCny: 100000,
	monthsPerYear: 12,
	workLocation: 'other',
	provincialBonus: 0,
} as const
const inRole = (of: Role): Role => ({ ...of, facts: { ...role, ...more } })
const waiter = (changed: Partial<Candidate['facts']> = {}, also: Partial<Candidate> = {}) =>
	someone('waiter', { facts: { ...facts, ...changed }, ...also })
const outcomeOf = (of: Role, candidate: Candidate) =>
	screenOne(inRole(of), candidate, { ruleset: 'work-permit', asOf: day }).outcome

const fault = {
	fact: 'specialRoutes',
	heading: 'Special ways',
	value: 'perhaps',
	problem: 'option',
} as unknown as NonNullable<Candidate['faults']>[number]

describe('an opening that says that no row has a special way unless it says so', () => {
	test('settles a row that is silent, and only then', () => {
		expect(outcomeOf(open, waiter())).toBe('undetermined')
		expect(outcomeOf(assuming, waiter())).toBe('ineligible')
		expect(outcomeOf({ ...assuming, noSpecialRoutes: false }, waiter())).toBe('undetermined')
	})

	test('says nothing about who names a way, is not sure, or whose cell could not be read', () => {
		for (const one of [
			waiter({ specialRoutes: ['skill-certificate'] }),
			waiter({ specialRoutes: null }),
			waiter({}, { faults: [fault] }),
		])
			expect(outcomeOf(assuming, one)).toBe('undetermined')
	})

	test('means the same for everybody at once as for each alone', () => {
		const silent = (given: Candidate['facts'], isSilent: boolean) => {
			const { specialRoutes, ...others } = given
			return isSilent ? others : { ...others, specialRoutes: specialRoutes ?? null }
		}
		fc.assert(
			fc.property(
				fc.array(fc.tuple(anyFacts, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 }),
				(rows) => {
					const people = rows.map(([given, isSilent, isFaulty], row) =>
						someone(String(row), {
							facts: silent(given as Candidate['facts'], isSilent),
							...(isFaulty && { faults: [fault] }),
						}),
					)
					const columns = columnsFor(assuming, peopleOf(people).columns)
					for (const [row, one] of people.entries()) {
						const alone = factsFor(assuming, one)
						for (const fact of factIds)
							expect(answerAt(columns.facts[fact] ?? notKnown, row)).toEqual(alone[fact])
					}
				},
			),
			{ numRuns: runs(100) },
		)
	})

	test('bars nobody in what is said of the opening alone', () => {
		expect(factsOfRole(assuming).specialRoutes).toBe(null)
	})

	test('still has the candidate asked, and sends nothing that is only assumed', () => {
		expect(questionsForCandidate(assuming, waiter(), ['work-permit'])).toEqual(
			questionsForCandidate(open, waiter(), ['work-permit']),
		)
		const options = {
			origin: 'https://k.example',
			locale: 'en',
			rulesets: ['work-permit'],
			asOf: day,
			from: '',
		}
		expect(personalLink(assuming, waiter(), options as never)).toBe(
			personalLink(open, waiter(), options as never),
		)
	})

	test.each(employerLocaleIds)(
		'is said in a file of results, and means there what it means in the list (%s)',
		async (locale) => {
			const columns = {
				nationalities: 'KE',
				age: 30,
				highestDegree: 'none',
				experienceYears: 0,
				chineseLevel: 'none',
			}
			const rest = { background: 'none', canShowHealthCertificate: 'yes', canShowNoCriminalRecord: 'yes' }
			const cells = { ...columns, ...rest }
			const ways = ['', '?', 'skill-certificate', 'perhaps']
			const text = Papa.unparse({
				fields: [...Object.keys(cells), 'specialRoutes'],
				data: ways.map((way) => [...Object.values(cells), way]),
			})
			const file = new File([text], 'people.csv')
			const preview = await previewSheet(file)
			if (preview.kind === 'fault') throw new Error(preview.fault)
			const words = allWordsOf(locale)
			const { countryNames: countries, languageNames: languages } = wordsOfLocales[locale]
			const speech = { locale, words, countries, languages }
			const sheet = { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
			const written = async (of: Role) => {
				const options = { role: inRole(of), ruleset: 'work-permit', asOf: day, speech } as const
				const { file: made, summary } = await screenFile({ sheet, ...options }, {})
				return { summary, text: await made.text() }
			}
			const [without, having] = [await written(open), await written(assuming)]
			const sentence = sayIn(locale)(words.screen.export.assumedNoWay)
			expect(without.summary.outcomes).toMatchObject({ undetermined: 4 })
			expect(having.summary.outcomes).toMatchObject({ undetermined: 3, ineligible: 1 })
			expect(without.text).not.toContain(sentence)
			expect(having.text).toContain(sentence)
		},
	)
})

test('what an opening assumes is saved with it', async () => {
	const saved = await writeBackup({
		roles: new Map([[assuming.id, assuming]]),
		candidates: new Map(),
		sheets: new Map(),
		decisions: new Map(),
		log: { operations: async () => [], chunks: async function* () {} },
		today: () => day,
		settings: () => ({ keptDays: 180 }),
	} as never)
	expect(JSON.parse(await saved.text()).roles[0].noSpecialRoutes).toBe(true)
})
