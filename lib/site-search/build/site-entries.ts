import { claimIds, claims } from '@/lib/about/claims'
import { questionIds } from '@/lib/about/questions'
import { mayBreak } from '@/lib/i18n/line-breaks'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { sayPlain } from '@/lib/terms/said-terms'
import { pathOfTerm, termIds } from '@/lib/terms/terms'
import { joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import type { SearchEntry } from '../search-entry'
import { clauseEntries, documentEntries, verifyEntry } from './page-entries'
import { conditionEntries, pointsEntries } from './rule-entries'

const aboutPath = (locale: Locale, place: string) => `/${locale}/about-the-visa#${place}`

function questionEntries(locale: Locale): readonly SearchEntry[] {
	const { about, search } = wordsOf(locale)
	const say = sayIn(locale)
	return questionIds.map((id) => {
		const { question, short, more } = about.questions[id]
		return {
			kind: 'question',
			title: say(question),
			line: sayPlain(say, short),
			where: say(search.where.questions),
			path: aboutPath(locale, id),
			more: more.map((paragraph) => sayPlain(say, paragraph)).join(' '),
		}
	})
}

function claimEntries(locale: Locale): readonly SearchEntry[] {
	const words = wordsOf(locale)
	const { about, search } = words
	const say = sayIn(locale)
	return claimIds.map((id) => ({
		kind: 'claim',
		title: say(about.claims.list[id].claim),
		line: joinSentences(say, words, [
			say(about.claims.standings[claims[id].standing]),
			say(about.claims.list[id].truth),
		]),
		where: say(search.where.claims),
		path: aboutPath(locale, `claim-${id}`),
	}))
}

function termEntries(locale: Locale): readonly SearchEntry[] {
	const { terms } = wordsOf(locale)
	const say = sayIn(locale)
	return termIds.map((id) => ({
		kind: 'term',
		title: say(terms.list[id].name),
		line: sayPlain(say, terms.list[id].meaning),
		where: say(terms.title),
		path: `/${locale}${pathOfTerm(id)}`,
	}))
}

/** What the comparison of rule sets answers. */
function comparisonEntries(locale: Locale): readonly SearchEntry[] {
	const words = wordsOf(locale)
	const { comparison } = words
	const say = sayIn(locale)
	const { sets } = comparison.brief
	const answers = {
		brief: joinSentences(
			say,
			words,
			Object.values(sets).map(({ text }) => say(text)),
		),
		'all-pairs': say(comparison.lead),
	}
	return (['brief', 'all-pairs'] as const).map((place) => ({
		kind: 'question',
		title: say(comparison.questions[place]),
		line: answers[place],
		where: say(comparison.title),
		path: `/${locale}/rules/compare#${place}`,
	}))
}

/** Everything that the search finds in a language, in the words of its pages. For servers. */
export function siteEntries(locale: Locale): readonly SearchEntry[] {
	const speech = { locale, words: wordsOf(locale), countries: {}, languages: {} }
	const all = [
		...questionEntries(locale),
		...comparisonEntries(locale),
		...conditionEntries(speech),
		...claimEntries(locale),
		...termEntries(locale),
		...pointsEntries(speech),
		...documentEntries(locale),
		...clauseEntries(locale),
		verifyEntry(locale),
	]
	return all.map(({ title, ...entry }) => ({ ...entry, title: title.replaceAll(mayBreak, '') }))
}
