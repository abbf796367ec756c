import { element } from '@/lib/feed/xml'
import { type EmployerLocale, type Locale, locales } from '@/lib/i18n/locales'
import { type Say, sayDay, sayIn } from '@/lib/i18n/say'
import { invitationDays } from '@/lib/limits/account-limits'
import { resetMinutes } from '@/lib/limits/mail-limits'
import { wordsForEmployers } from '@/lib/words/employer-words'
import type { Words } from '@/lib/words/texts'
import type { MailContent, MailContents, MailKind } from './mail-content'

/** A mail in the words of its reader: the same in plain text and as HTML. */
export type WrittenMail = {
	readonly sender: string
	readonly language: string
	readonly subject: string
	readonly text: string
	readonly html: string
}

/** What is put into the sentences of a kind, and the view that its link leads to, by the fragment of the address. */
type Filled = { readonly values: Readonly<Record<string, string | number>>; readonly view: string }

const fill: { readonly [K in MailKind]: (content: MailContents[K], locale: Locale) => Filled } = {
	invitation: ({ token, by, workspace }) => ({
		values: { by, workspace, days: invitationDays },
		view: `join/${token}`,
	}),
	reset: ({ token }) => ({ values: { minutes: resetMinutes }, view: `reset/${token}` }),
	'no-reset': () => ({ values: {}, view: '' }),
	'by-company': () => ({ values: {}, view: '' }),
	'request-due': ({ count, first }, locale) => ({
		values: { count, day: sayDay(locale, first) },
		view: 'requests',
	}),
	'disk-full': () => ({ values: {}, view: '' }),
	'backup-old': ({ days }) => ({ values: { days }, view: '' }),
	test: () => ({ values: {}, view: 'mail' }),
}

const filled = <K extends MailKind>(kind: K, content: MailContents[K], locale: Locale): Filled =>
	fill[kind](content, locale)

/** The sentences of a mail, in their order, each a paragraph; `link` is what is said of the address after it. */
function sentencesOf(
	{ kind, ...content }: MailContent,
	{
		locale,
		say,
		words,
	}: { readonly locale: EmployerLocale; readonly say: Say; readonly words: Words['teamMails'] },
) {
	const text = words.kinds[kind]
	const { values, view } = filled(kind, content as MailContents[typeof kind], locale)
	return {
		subject: say(text.subject),
		before: [say(words.greeting), say(text.first, values), say(text.second, values)],
		link: say(text.link),
		view,
	}
}

/** Writes a mail to a reader of a language; its link leads to this origin. */
export function writeMail(content: MailContent, reader: Locale, origin: string): WrittenMail {
	const { locale, words } = wordsForEmployers(reader)
	const say = sayIn(locale)
	const { tag, direction } = locales[locale]
	const { subject, before, link, view } = sentencesOf(content, { locale, say, words: words.teamMails })
	const address = `${origin}/${reader}/team${view === '' ? '' : `#${view}`}`
	const after = say(words.teamMails.footer, { site: origin })
	const paragraph = (text: string) => element('p', {}, text)
	const { xml } = element(
		'html',
		{ lang: tag, dir: direction },
		element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, subject)),
		element(
			'body',
			{ style: 'font-family: sans-serif; line-height: 1.5; max-width: 40em' },
			...before.map(paragraph),
			element('p', {}, element('a', { href: address }, link)),
			element('p', { style: 'word-break: break-all', dir: 'ltr' }, address),
			element('p', { style: 'color: #555' }, after),
		),
	)
	return {
		sender: say(words.site.name),
		language: tag,
		subject,
		text: `${[...before, `${link}\n${address}`, `-- \n${after}`].join('\n\n')}\n`,
		html: `<!doctype html>\n${xml}\n`,
	}
}
