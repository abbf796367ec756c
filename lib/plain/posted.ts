import { isLocale, type Locale } from '@/lib/i18n/locales'
import { type FactId, factIds, facts } from '@/rules/facts'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { isPlace, type PlainPlace } from './place'

/** What was typed or ticked under the name of each fact. */
export type Entries = { readonly [F in FactId]?: readonly string[] }

/** What a person wants next: on, back, the same once more (in another language), or a certain place. */
type Go = 'next' | 'back' | 'stay' | PlainPlace

/** A check that has travelled here in a form: all that there is of it, for nothing is stored. */
export type Posted = {
	readonly at: PlainPlace
	readonly go: Go
	readonly chosen: readonly RulesetId[]
	readonly employerInMind: boolean
	readonly entries: Entries
	/** Facts whose pay was typed by the month. */
	readonly monthly: readonly FactId[]
	/** The questions that the form showed; null when it does not say. */
	readonly shown: readonly FactId[] | null
	/** Whether the step was opened from the list of all answers, to which it then returns. */
	readonly fromAnswers: boolean
	/** The language of the page that was filled in, by which numbers are read. */
	readonly locale: Locale
}

/** A check that begins at a place, in a language. */
export const blank = (at: PlainPlace, locale: Locale): Posted => ({
	at,
	go: 'stay',
	chosen: defaultRulesets,
	employerInMind: false,
	entries: {},
	monthly: [],
	shown: null,
	fromAnswers: false,
	locale,
})

const isFact = (id: string): id is FactId => (factIds as readonly string[]).includes(id)
const isGo = (text: string | null): text is Go =>
	text === 'next' || text === 'back' || text === 'stay' || isPlace(text)

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

/** Reads a form that was sent to a page; what it does not say, or says in words of another version, counts as not said. */
export function readPosted(form: URLSearchParams, locale: Locale): Posted {
	const at = form.get('at')
	const go = form.get('go')
	const writtenIn = form.get('in') ?? ''
	const chosen = form.getAll('ruleset').filter(isRulesetId)
	const shown = form.getAll('shown').filter(isFact)
	return {
		at: isPlace(at) ? at : 'you',
		go: isGo(go) ? go : 'next',
		chosen: chosen.length > 0 || at === 'start' ? [...new Set(chosen)] : defaultRulesets,
		employerInMind: form.get('employerInMind') === 'yes',
		entries: entriesOf(form),
		monthly: factIds.filter((fact) => form.get(`${fact}.per`) === 'month'),
		shown: form.has('shown') ? shown : null,
		fromAnswers: form.get('from') === 'answers',
		locale: isLocale(writtenIn) ? writtenIn : locale,
	}
}
