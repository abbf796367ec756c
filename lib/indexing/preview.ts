import { employerLocaleOf } from '../i18n/employer-locale'
import type { Locale } from '../i18n/locales'
import { sayIn } from '../i18n/say'
import { wordsForEmployers } from '../words/employer-words'
import { wordsOf } from '../words/messages'

/** The kinds of pages with a picture of their own in link previews, in a chat for instance. */
export const previewKinds = ['check', 'rules', 'questions', 'shared', 'employers'] as const
export type PreviewKind = (typeof previewKinds)[number]

/** In pixels. */
export const previewSize = { width: 1200, height: 630 } as const

const kindsByPage: Readonly<Record<string, PreviewKind>> = {
	rules: 'rules',
	'about-the-visa': 'questions',
	search: 'questions',
	handoff: 'shared',
	verify: 'shared',
	screen: 'employers',
	team: 'employers',
}

/** The kind of a page; `path` starts after the locale. */
export const previewKindOf = (path: string): PreviewKind => kindsByPage[path.split('/')[1] ?? ''] ?? 'check'

/** The language of a kind of pages for a reader. */
const languageOf = (kind: PreviewKind, reader: Locale) =>
	kind === 'employers' ? employerLocaleOf(reader) : reader

/** The address of a preview picture, from the root of the site. */
export const previewFile = (kind: PreviewKind, reader: Locale): string =>
	`/previews/${kind}-${languageOf(kind, reader)}.png`

/** The texts of a preview picture, none of which is about a person. */
export function previewTexts(kind: PreviewKind, reader: Locale) {
	const { words } = wordsForEmployers(reader)
	const locale = languageOf(kind, reader)
	const { site, about, handoff } = wordsOf(locale)
	const say = sayIn(locale)
	const [title, text] = {
		check: [site.start.heading, site.start.lead],
		rules: [site.rules.title, site.rules.description],
		questions: [about.title, about.lead],
		shared: [handoff.title, handoff.description],
		employers: [words.screen.title, words.screen.description],
	}[kind].map((message) => say(message)) as [string, string]
	return { name: say(site.name), title, text, foot: say(site.shell.topLine) }
}
