import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { sayIn } from '@/lib/i18n/say'
import type { Candidate, KnownFacts, Role } from '@/lib/screening/model/records'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { type DecidedCriteria, reasonsAt, requiredPlacesIn } from '@/lib/screening/table/row-reasons'
import { sayReason, sayWhere } from '@/lib/screening/table/say-reason'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { standingAt } from '@/lib/screening/table/screened-candidates'
import { outcomeAt, pointsAt } from '@/rules/columns/result-columns'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '@/tests/rules/candidates'
import { plainWordsOf } from '@/tests/wording'
import { day, someone, someRole } from './people'

const role: Role = { ...someRole, rulesets: rulesetIds }
const options = { asOf: day, formats: 'en', languageNames: {}, countryNames: {}, endOf: () => day }
const screen = (candidates: readonly Candidate[], wanted = role) =>
	screenRows(wanted, peopleOf(candidates), options)
const words = plainWordsOf('en')
const say = sayIn('en')
const nothingDecided: DecidedCriteria = new Map()

const given = (facts: KnownFacts) => someone('1', { facts: { ...someone('1').facts, ...facts } })

/** The reasons of somebody, as the table says them: what, and where it counts. */
async function reasonsOf(
	facts: KnownFacts,
	wanted: Role = { ...role, rulesets: ['k-published', 'work-permit', 'article'] },
	decided = nothingDecided,
) {
	const screened = await screen([given(facts)], wanted)
	const points = screened.rules.map((rules) => pointsAt(rules, 0)).find((one) => one !== null) ?? null
	return reasonsAt(screened, 0, decided).reasons.map(
		(reason) => `${sayReason(reason, { words, say, points })} ${sayWhere(reason.rules, words, say)}`,
	)
}

describe('what keeps somebody from meeting everything', () => {
	test.each<[string, KnownFacts, string]>([
		['a verbal offer, once for both rule sets', { jobOffer: 'verbal' }, 'Verbal offer permit, article'],
		['an offer that is unknown', { jobOffer: null }, 'Job offer permit, article'],
		[
			'a degree in another field',
			{ degreeField: 'business-law', teachesOrResearches: false },
			'Degree in another field K visa',
		],
		[
			'an unknown institution',
			{ degreeInstitutionRenowned: null, teachesOrResearches: false },
			'Institution K visa',
		],
		['a missing certificate', { canShowHealthCertificate: null }, 'Health certificate permit'],
		[
			'no language of the market',
			{ languages: [{ language: 'nb', level: 'native' }] },
			'No market language article',
		],
		['an age under 18', { age: 17 }, 'Under 18 permit'],
	])('%s', async (_, facts, reason) => {
		expect(await reasonsOf(facts)).toContain(reason)
	})

	test('is said with the points that decide the class', async () => {
		const facts = { highestDegree: 'none', annualPayCny: 0, experienceYears: 0, chineseLevel: null } as const
		const [reason] = await reasonsOf(facts, {
			...role,
			rulesets: ['work-permit'],
			facts: { ...role.facts, annualPayCny: null },
		})
		expect(reason).toMatch(/^Class: \d+ to \d+ points permit$/)
	})

	test('stands in this order: not met before unknown, and each law first', async () => {
		const facts = {
			holdsProof: null,
			canShowHealthCertificate: false,
			jobOffer: 'none',
			knowsCustoms: null,
		} as const
		expect(await reasonsOf(facts)).toEqual([
			'No job offer permit, article',
			'No health certificate permit',
			'Proof of degree K visa',
			'Customs article',
		])
	})

	test('begins with what settles an outcome by the fewest answers', async () => {
		const facts = { ...role.facts, designWork: false, productionWork: false, coreRnd: true }
		expect(await reasonsOf({}, { ...role, rulesets: ['article'], facts })).toEqual([
			'Core research article',
			'No design or production article',
		])
	})

	test('ends with what the opening decides for everybody', async () => {
		const opening: Role = { ...role, rulesets: ['article'], facts: { ...role.facts, paidInMoney: false } }
		const pay = (await screen([given({})], opening)).rules[0]?.criteria.indexOf('real-pay') as number
		expect(await reasonsOf({ knowsCustoms: null }, opening, new Map([['article', new Set([pay])]]))).toEqual([
			'Customs article',
			'Not paid in money article',
		])
	})

	test.each<[string, KnownFacts, string]>([
		['a nationality', { nationalities: ['HK'] }, 'Chinese nationality K visa, permit'],
		['the card', { permanentResident: true }, 'Permanent residence card K visa, permit'],
	])('where the rules do not concern somebody is %s alone', async (_what, facts, said) => {
		expect(await reasonsOf(facts, { ...role, rulesets: ['k-published', 'work-permit'] })).toEqual([said])
	})

	test('is nothing but the authority where nothing else is open', async () => {
		const screened = await screen([given({})], { ...role, rulesets: ['k-published', 'article'] })
		expect(reasonsAt(screened, 0, nothingDecided)).toEqual({ reasons: [], isAuthoritysOnly: true })
		const article = await screen([given({})], { ...role, rulesets: ['article'] })
		expect(reasonsAt(article, 0, nothingDecided)).toEqual({ reasons: [], isAuthoritysOnly: false })
	})
})

const withoutNulls = (facts: object): KnownFacts =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))

test('every condition that is not met or unknown has a reason, and every reason its words in each language', async () => {
	const languages = employerLocaleIds.map(plainWordsOf)
	const roles = anyFacts.map((facts) => ({ ...role, facts: withoutNulls(facts) }))
	const people = fc
		.array(anyFacts, { minLength: 1, maxLength: 8 })
		.map((all) => all.map((facts, at) => someone(String(at), { facts: withoutNulls(facts) })))
	await fc.assert(
		fc.asyncProperty(roles, people, async (wanted, candidates) => {
			const { rules } = await screen(candidates, wanted)
			for (const screened of rules)
				for (const row of candidates.keys())
					for (const place of requiredPlacesIn(screened.ruleset)) {
						const standing = standingAt(screened, row, place)
						const code = screened.reasonCodes[row * screened.criteria.length + place] as number
						const reason = screened.reasons[code - 1]
						const isSaid =
							standing !== 'met' && standing !== 'unsettled' && outcomeAt(screened, row) !== 'not-needed'
						expect(reason?.standing).toBe(isSaid ? standing : undefined)
						for (const {
							screen: { reasons },
						} of languages)
							if (reason) expect(reasons[reason.standing]).toHaveProperty(reason.about)
					}
		}),
		{ numRuns: 20 },
	)
})
