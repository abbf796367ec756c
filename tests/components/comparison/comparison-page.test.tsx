import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { localeIds } from '@/lib/i18n/locales'
import { inFavour } from '@/rules/comparison/in-favour'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import { normalise } from '@/rules/normalise'
import { noParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { withNextKPublished } from '@/tests/rules/sample-versions'
import { localesToday } from '@/tests/runs'
import { en, say } from '@/tests/wording'
import { ComparisonFor } from './comparison'

afterEach(cleanup)

const text = en.comparison
const nameOf = (id: RulesetId) => say(en.rulesets[id].name)
const pairs = [
	...rulesetIds.flatMap((one, at) => rulesetIds.slice(at + 1).map((other) => [one, other] as const)),
	['h1b', 'k-published'] as const,
]

/** The answers behind a link to a person. */
function answersBehind(link: HTMLElement) {
	const read = decodeHandoff(link.getAttribute('href')?.split('#')[1] ?? '')
	if (read.kind !== 'read' || read.purpose !== 'answers') throw new Error('a link without answers')
	return normalise(read.facts)
}

/** What a rule set makes of answers, with what is not set counted in the person's favour. */
const outcomeOf = (id: RulesetId, facts: ReturnType<typeof answersBehind>): Outcome =>
	evaluateByDefinition(
		rulesets[id],
		{ facts, parameters: inFavour(rulesets[id], noParameters) },
		'2026-11-28',
	).outcome

describe.each(pairs)('%s with %s', (one, other) => {
	test('names both, says how they relate, opens persons who show it, and lists every condition that counts', () => {
		const { container } = render(<ComparisonFor locale="en" one={one} other={other} />)
		const [first, second] = [nameOf(one), nameOf(other)]
		expect(screen.getByRole('combobox', { name: say(text.pick.one) })).toHaveProperty('value', one)
		expect(screen.getByRole('combobox', { name: say(text.pick.other) })).toHaveProperty('value', other)
		screen.getByRole('heading', { name: say(text.relations.neither.title) })
		const outcomes = {
			one: ['eligible', 'ineligible'],
			other: ['ineligible', 'eligible'],
			both: ['eligible', 'eligible'],
			neither: ['ineligible', 'ineligible'],
		} as const
		const titles = {
			one: say(text.persons.one, { name: first }),
			other: say(text.persons.one, { name: second }),
			both: say(text.persons.both),
			neither: say(text.persons.neither),
		}
		for (const kind of ['one', 'other', 'both', 'neither'] as const) {
			const person = container.querySelector(`[data-person="${kind}"]`) as HTMLElement
			expect(plain(person.querySelector('h3')?.textContent ?? '')).toContain(plain(titles[kind]))
			const facts = answersBehind(within(person).getByRole('link'))
			expect([outcomeOf(one, facts), outcomeOf(other, facts)]).toEqual(outcomes[kind])
		}
		// For each condition that alone stops somebody, who that is.
		for (const [at, id] of [one, other].entries()) {
			const against = at === 0 ? other : one
			const statements: Readonly<Record<string, string>> = en.rulesets[id].criteria
			for (const { kind, id: criterion } of rulesets[id].criteria) {
				if (kind === 'informative') continue
				const condition = say(text.rows[kind], { condition: say(statements[criterion] as string) })
				const cells = [...container.querySelectorAll(`td:nth-child(${at + 2}) li`)] as HTMLElement[]
				const listed = cells.filter((cell) => plain(cell.textContent ?? '').startsWith(plain(condition)))
				expect(listed.length, criterion).toBeGreaterThan(0)
				for (const link of listed.flatMap((cell) => [
					...cell.querySelectorAll<HTMLElement>('a[href*="#"]:not(.ref)'),
				])) {
					const facts = answersBehind(link)
					expect([outcomeOf(id, facts), outcomeOf(against, facts)]).toEqual([
						kind === 'exempting' ? 'not-needed' : 'ineligible',
						'eligible',
					])
				}
			}
		}
	})
})

const plain = (said: string) => said.replace(/[\u00a0\u2060]/g, (sign) => (sign === '\u00a0' ? ' ' : ''))

describe('the page', () => {
	test('starts with the question of the day, and with the law and the article', () => {
		render(<ComparisonFor locale="en" />)
		screen.getByRole('heading', { name: say(text.brief.title) })
		expect(screen.getByRole('combobox', { name: say(text.pick.one) })).toHaveProperty('value', 'k-published')
		expect(screen.getByRole('combobox', { name: say(text.pick.other) })).toHaveProperty('value', 'article')
	})

	test('says first what it means for the reader, then how the two relate, and folds the persons', () => {
		const { container } = render(<ComparisonFor locale="en" one="k-published" other="article" />)
		const meaning = container.querySelector('section[aria-labelledby="meaning"]') as HTMLElement
		const relation = container.querySelector('section[aria-labelledby="relation"]') as HTMLElement
		expect(meaning.compareDocumentPosition(relation)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
		const said = plain(meaning.textContent ?? '')
		expect(said).toContain(plain(say(text.meaning.neither)))
		// Only the article asks for an offer; both ask for nationalities.
		expect(said).toContain(say(en.facts.jobOffer.label))
		expect(said).not.toContain(say(en.facts.nationalities.label))
		expect(container.querySelector('details:not([open]) [data-person]')).not.toBeNull()
	})

	test('says what was counted in the person’s favour, and that nobody can meet all of it yet', () => {
		const { container } = render(<ComparisonFor locale="en" one="k-published" other="h1b" />)
		const notice = container.querySelector('.notice.wait')?.textContent ?? ''
		for (const id of ['minAge', 'maxAge', 'renownedListPublished'] as const)
			expect(plain(notice)).toContain(say(text.favour[id]))
		expect(plain(notice)).toContain(nameOf('k-published'))
		expect(plain(notice)).not.toContain(nameOf('h1b'))
		cleanup()
		const settled = render(<ComparisonFor locale="en" one="article" other="h1b" />)
		expect(settled.container.querySelector('.notice.wait')).toBeNull()
	})

	test('swaps the two by a link, and switches the language without losing them', () => {
		const { container } = render(<ComparisonFor locale="en" one="article" other="h1b" />)
		expect(screen.getByRole('link', { name: say(text.pick.swap) }).getAttribute('href')).toBe(
			'/en/rules/compare?one=h1b&other=article',
		)
		const links = [...container.querySelectorAll('header a')].map((link) => link.getAttribute('href'))
		for (const locale of localeIds) expect(links).toContain(`/${locale}/rules/compare?one=article&other=h1b`)
	})

	test('finds one rule set equal to itself, and nobody who tells them apart', () => {
		const { container } = render(<ComparisonFor locale="en" one="article" other="article" />)
		screen.getByRole('heading', { name: say(text.relations.equal.title) })
		screen.getByText(say(text.meaning.equal))
		expect(container.querySelector('[data-person]')).toBeNull()
		expect(container.querySelectorAll('tr[data-relation]:not([data-relation="same"])')).toHaveLength(0)
	})

	test.each([
		['visa', undefined],
		['article', '__proto__'],
		['article@2001-01-01', 'h1b'],
		['', ''],
	])('names what there is where %o and %o are asked for', (one, other) => {
		render(<ComparisonFor locale="en" one={one} {...(other !== undefined && { other })} />)
		screen.getByRole('heading', { name: say(text.unknown.title) })
		for (const id of rulesetIds) screen.getByText(id, { selector: 'code' })
	})

	test('reads a version by its day, the newest too', () => {
		const { version } = rulesets.article
		render(<ComparisonFor locale="en" one={`article@${version}`} other="h1b" />)
		expect(screen.getByRole('combobox', { name: say(text.pick.one) })).toHaveProperty('value', 'article')
	})
})

test.each([
	['the older one first', `k-published@${rulesets['k-published'].version}`, 'k-published'],
	['the newer one first', 'k-published', `k-published@${rulesets['k-published'].version}`],
])('two versions, %s, show old beside new, and somebody on either side of the edge', (_, one, other) => {
	const { container } = render(
		<ComparisonFor locale="en" one={one} other={other} versions={withNextKPublished} />,
	)
	expect(container.querySelector('s')?.textContent).toContain(say(en.parameters.minAge.name))
	const turned = screen.getByRole('table', {
		name: say(text.versions.turned, {
			from: say(en.result.outcomes.undetermined),
			to: say(en.result.outcomes.ineligible),
		}),
	})
	const ages = within(turned)
		.getAllByRole('link')
		.map((link) => answersBehind(link).age)
	expect(ages).toEqual([41, 40])
})

test('a version without a change turns nobody, and says so', () => {
	const same: typeof withNextKPublished = (id) => {
		const [first, ...more] = withNextKPublished(id)
		return id === 'k-published' ? [first, { ...first, version: '2026-12-02' }] : [first, ...more]
	}
	render(
		<ComparisonFor
			locale="en"
			one={`k-published@${rulesets['k-published'].version}`}
			other="k-published"
			versions={same}
		/>,
	)
	screen.getByText(say(text.versions.none))
	screen.getByRole('heading', { name: say(text.relations.equal.title) })
})

test.each(localesToday)('in %s it says something everywhere', (locale) => {
	const { container } = render(<ComparisonFor locale={locale} one="work-permit" other="h1b" />)
	expect(container.textContent).not.toMatch(/[{}]|undefined|null/)
	expect(container.querySelectorAll('tr[data-relation]').length).toBeGreaterThan(4)
})
