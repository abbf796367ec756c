import { type PlanDay, planDays } from '@/lib/draft/plan-days'
import { defaultWay, isWay, type Way } from '@/lib/draft/way'
import { unsure } from '@/lib/form/answer'
import { questionGroups } from '@/lib/form/question-groups'
import { maxScreens, type Screen, screensOf, stepIds } from '@/lib/form/screens'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { type FactId, factIds, facts } from '@/rules/facts'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { isPlace, isStep, type PlainPlace } from './place'
import { type TriedEntries, triedEntriesIn } from './tried-entries'

/** What was typed or ticked under the name of each fact. */
export type Entries = { readonly [F in FactId]?: readonly string[] }

/**
 * What a person wants next: on, back, the same once more (in another language), a certain place, to change one answer,
 * to check another rule set too, or to be asked everything.
 */
export type Go =
	| 'next'
	| 'back'
	| 'stay'
	| 'everything'
	| PlainPlace
	| `change.${FactId}`
	| `add.${RulesetId}`

/** The page from which a question was opened, and to which it returns; or `rest`: only what has no answer is asked, then the result. */
export type Opener = 'answers' | 'result' | 'rest'
const isOpener = (text: string | null): text is Opener =>
	text === 'answers' || text === 'result' || text === 'rest'

/** A check that has travelled here in a form: all that there is of it, for nothing is stored. */
export type Posted = {
	readonly at: PlainPlace
	readonly go: Go
	readonly chosen: readonly RulesetId[]
	readonly way: Way
	readonly employerInMind: boolean
	readonly entries: Entries
	/** Questions that were left blank before. */
	readonly leftOpen: readonly FactId[]
	/** The screens that the quick way has shown. */
	readonly screens: readonly Screen[]
	/** Facts whose pay was typed by the month. */
	readonly monthly: readonly FactId[]
	/** What was entered as the days of the plan with dates. */
	readonly planDays: Readonly<Partial<Record<PlanDay, string>>>
	/** What was entered as other answers, which are tried beside the given ones. */
	readonly tried: TriedEntries
	/** The questions that the form showed; null when it does not say. */
	readonly shown: readonly FactId[] | null
	/** Where the step was opened from; null where the check goes on as usual. */
	readonly from: Opener | null
	/** The only question that the step shows, if it was opened to change one answer. */
	readonly only: FactId | null
	/** The language of the page that was filled in, by which numbers are read. */
	readonly locale: Locale
}

/** A check that begins at a place, in a language. */
export const blank = (at: PlainPlace, locale: Locale): Posted => ({
	at,
	go: 'stay',
	chosen: defaultRulesets,
	way: defaultWay,
	employerInMind: false,
	entries: {},
	leftOpen: [],
	screens: [],
	monthly: [],
	planDays: {},
	tried: {},
	shown: null,
	from: null,
	only: null,
	locale,
})

const isFact = (id: string): id is FactId => (factIds as readonly string[]).includes(id)
const isGo = (text: string | null): text is Go => {
	if (text === null) return false
	if (['next', 'back', 'stay', 'everything'].includes(text) || isPlace(text)) return true
	const [verb, id = ''] = text.split('.')
	return verb === 'change' ? isFact(id) : verb === 'add' && isRulesetId(id)
}

const partOfRow = /^languages\.(\d{1,3})\.(language|level)$/

/**
 * Languages as rows, as the form with JavaScript names them: each becomes an entry such as `ha:native`. Of more rows than
 * can be answered one is read, enough to tell.
 */
function languageRows(form: URLSearchParams): string[] {
	const rows = new Map<string, { language?: string; level?: string }>()
	for (const [name, text] of form) {
		const [, number, part] = partOfRow.exec(name) ?? []
		if (number === undefined) continue
		const row = rows.get(number) ?? {}
		row[part as 'language' | 'level'] ??= text.trim()
		rows.set(number, row)
	}
	return [...rows.values()]
		.filter(({ language }) => language)
		.slice(0, facts.languages.maxItems + 1)
		.map(({ language, level }) => (level ? `${language}:${level}` : `${language}`))
}

function entriesOf(form: URLSearchParams): Entries {
	const entries: { [F in FactId]?: readonly string[] } = {}
	for (const fact of factIds) {
		const given = fact === 'languages' ? [...form.getAll(fact), ...languageRows(form)] : form.getAll(fact)
		const written = given.map((entry) => entry.trim()).filter((entry) => entry !== '')
		if (written.length > 0) entries[fact] = written
	}
	return entries
}

/** The name of the tick "None of these" under a group: a row left blank then counts as no, another answer contradicts. */
export const noneOfName = 'noneOf'
/** The name of the tick "I don't know these" over the questions for the employer: those left blank are then unknown. */
export const unknownName = 'unknown'

/** Adds what the ticks that answer several questions at once say of the questions that a form showed. */
function withTicks(form: URLSearchParams, entries: Entries, shown: readonly FactId[]): Entries {
	const none = Object.entries(questionGroups).flatMap(([group, members]) =>
		form.getAll(noneOfName).includes(group) ? members.filter((fact) => shown.includes(fact)) : [],
	)
	const unknown = form.has(unknownName)
		? shown.filter((fact) => facts[fact].who === 'E' && !entries[fact] && !none.some((id) => id === fact))
		: []
	return {
		...entries,
		...Object.fromEntries(none.map((fact) => [fact, [...(entries[fact] ?? []), 'no']])),
		...Object.fromEntries(unknown.map((fact) => [fact, [unsure]])),
	}
}

/** The screens that a form says were shown: no more of a topic than it has, no question twice. */
function screensIn(form: URLSearchParams): readonly Screen[] {
	const screens: Screen[] = []
	const seen = new Set<FactId>()
	for (const text of form.getAll('screen').slice(0, stepIds.length)) {
		const asked = text.split(',', factIds.length).filter(isFact)
		const [first] = asked
		if (!first || screensOf(facts[first].step, screens).length >= maxScreens(facts[first].step)) continue
		const screen = [...new Set(asked)].filter(
			(fact) => facts[fact].step === facts[first].step && !seen.has(fact),
		)
		if (screen.length === 0) continue
		screens.push(screen)
		for (const fact of screen) seen.add(fact)
	}
	return screens
}

/** The days of the plan, by their names; what was left empty is left out. */
const planDaysIn = (form: URLSearchParams): Posted['planDays'] =>
	Object.fromEntries(
		planDays.flatMap((name) => {
			const day = form.get(name)?.trim() ?? ''
			return day === '' ? [] : [[name, day]]
		}),
	)

/** Reads a form that was sent to a page; what it does not say, or says in words of another version, counts as not said. */
export function readPosted(form: URLSearchParams, locale: Locale): Posted {
	const at = form.get('at')
	const go = form.get('go')
	const way = form.get('way')
	const from = form.get('from')
	const only = form.get('only') ?? ''
	const writtenIn = form.get('in') ?? ''
	const chosen = form.getAll('ruleset').filter(isRulesetId)
	const shown = form.getAll('shown').filter(isFact)
	const leftOpen = new Set(form.getAll('leftOpen'))
	return {
		at: isPlace(at) ? at : 'you',
		// Of a form that does not say where it stood nothing can be gone on from.
		go: isGo(go) ? go : isPlace(at) ? 'next' : 'stay',
		chosen: chosen.length > 0 || at === 'start' ? [...new Set(chosen)] : defaultRulesets,
		// A page of an earlier version asked everything.
		way: isWay(way) ? way : 'full',
		employerInMind: form.get('employerInMind') === 'yes',
		entries: withTicks(form, entriesOf(form), shown),
		leftOpen: factIds.filter((fact) => leftOpen.has(fact)),
		screens: screensIn(form),
		monthly: factIds.filter((fact) => form.get(`${fact}.per`) === 'month'),
		planDays: planDaysIn(form),
		tried: triedEntriesIn(form),
		shown: form.has('shown') ? shown : null,
		from: isOpener(from) ? from : null,
		only: isFact(only) && isStep(at) ? only : null,
		locale: isLocale(writtenIn) ? writtenIn : locale,
	}
}
