import { defaultWay, type FormWay, isWay } from '@/lib/draft/form-way'
import { type PlanDay, planDays } from '@/lib/draft/plan-days'
import { unsure } from '@/lib/form/answer'
import { questionGroups } from '@/lib/form/question-groups'
import { maxScreens, type Screen, screensOf, stepIds } from '@/lib/form/screens'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { type FactId, factIds, facts } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { isPlace, isStep, type PlainPlace } from './place'
import { type TriedEntries, triedEntriesIn } from './tried-entries'

/** What was typed or ticked, by fact. */
export type Entries = { readonly [F in FactId]?: readonly string[] }

/**
 * What a person wants to do next: go on, go back, stay (in another language), go to a certain place, change one answer, add
 * a rule set, or be asked everything.
 */
export type PlainAction =
	| 'next'
	| 'back'
	| 'stay'
	| 'everything'
	| PlainPlace
	| `change.${FactId}`
	| `add.${RulesetId}`

/**
 * The page from which a question was opened and to which it returns; or `rest`: only unanswered questions are asked, then
 * the result is shown.
 */
export type Opener = 'answers' | 'result' | 'rest'
const isOpener = (text: string | null): text is Opener =>
	text === 'answers' || text === 'result' || text === 'rest'

/** A check as posted in a form: complete, since nothing is stored. */
export type PostedCheck = {
	readonly at: PlainPlace
	readonly go: PlainAction
	readonly chosen: readonly RulesetId[]
	readonly way: FormWay
	readonly employerInMind: boolean
	readonly entries: Entries
	/** Questions that were left blank before. */
	readonly leftOpen: readonly FactId[]
	/** The screens that the quick way has shown. */
	readonly screens: readonly Screen[]
	/** Facts whose pay was entered per month. */
	readonly monthly: readonly FactId[]
	/** What was entered as the days of the dated plan. */
	readonly planDays: Readonly<Partial<Record<PlanDay, string>>>
	/** What was entered as other answers, which are tried besides the given ones. */
	readonly tried: TriedEntries
	/** The questions that the form showed; null if it does not say. */
	readonly shown: readonly FactId[] | null
	/** Where the step was opened from; null if the check goes on as usual. */
	readonly from: Opener | null
	/** The only question that the step shows, if it was opened to change one answer. */
	readonly only: FactId | null
	/** The language of the page that was filled in, which determines how numbers are read. */
	readonly locale: Locale
}

/** A check that starts at a place, in a language. */
export const blank = (at: PlainPlace, locale: Locale): PostedCheck => ({
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

const isFact = (id: string): id is FactId => isAmong(factIds, id)
const isGo = (text: string | null): text is PlainAction => {
	if (text === null) return false
	if (['next', 'back', 'stay', 'everything'].includes(text) || isPlace(text)) return true
	const [verb, id = ''] = text.split('.')
	return verb === 'change' ? isFact(id) : verb === 'add' && isRulesetId(id)
}

const partOfRow = /^languages\.(\d{1,3})\.(language|level)$/

/**
 * Languages as rows, named as in the form with JavaScript: each becomes an entry such as `ha:native`. At most one row above
 * the maximum is read, enough to detect that there are too many.
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

/** The name of the tick "None of these" under a group: questions left blank then count as no; another answer contradicts it. */
export const noneOfName = 'noneOf'
/** The name of the tick "I don't know these" above the questions for the employer: those left blank are then unknown. */
export const unknownName = 'unknown'

/** Adds the answers implied by ticks that answer several of the shown questions at once. */
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

/** The screens that a form says were shown: no more than a topic can have, and no question twice. */
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

/** The days of the plan, by name, without empty ones. */
const planDaysIn = (form: URLSearchParams): PostedCheck['planDays'] =>
	Object.fromEntries(
		planDays.flatMap((name) => {
			const day = form.get(name)?.trim() ?? ''
			return day === '' ? [] : [[name, day]]
		}),
	)

/** Reads a posted form; missing fields, and values of another version, count as not given. */
export function readPosted(form: URLSearchParams, locale: Locale): PostedCheck {
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
		// A form that does not say where it was cannot be continued.
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
