import { typedPath } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { clausesOf } from '@/lib/law/clauses'
import { documentRoutes, documentsPath } from '@/lib/law/documents/document-routes'
import { rowsOf } from '@/lib/law/documents/document-rows'
import { lawPath } from '@/lib/law/law-path'
import { wordsOf } from '@/lib/words/messages'
import { keysIn } from '@/rules/keys'
import type { SearchEntry } from '../search-entry'

/** The pages with the documents of each way, each with the names of its documents. */
export function documentEntries(locale: Locale): readonly SearchEntry[] {
	const { documents } = wordsOf(locale)
	const say = sayIn(locale)
	const line = say(documents.description)
	return documentRoutes.map((route) => {
		const { title } = documents.routes[route]
		const { always, inCases, also } = rowsOf(route)
		const rows = [...always, ...inCases, ...also]
		return {
			kind: 'page',
			title: say(title),
			line,
			where: say(documents.title),
			path: `/${locale}${documentsPath(route)}`,
			more: rows.map((id) => say(documents.list[id].name)).join(' '),
		}
	})
}

/** The page that checks a printed result again. */
export function verifyEntry(locale: Locale): SearchEntry {
	const { handoff, site } = wordsOf(locale)
	const { title, description, lead } = handoff.verify
	const say = sayIn(locale)
	return {
		kind: 'page',
		title: say(title),
		line: say(description),
		where: say(site.shell.selfCheck),
		path: `/${locale}${typedPath}`,
		more: say(lead),
	}
}

/** The pages with the clauses of each rule set, each with the names of the official texts. */
export function clauseEntries(locale: Locale): readonly SearchEntry[] {
	const { law, rulesets } = wordsOf(locale)
	const say = sayIn(locale)
	return keysIn(law.page.title).map((ruleset) => {
		const texts = [...new Set(clausesOf(ruleset).map(({ text }) => text))]
		return {
			kind: 'page',
			title: say(law.page.title[ruleset]),
			line: say(law.page.description),
			where: say(rulesets[ruleset].name),
			path: `/${locale}${lawPath(ruleset)}`,
			more: texts.map((id) => say(law.texts[id].name)).join(' '),
		}
	})
}
