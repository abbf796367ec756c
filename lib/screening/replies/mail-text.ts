import type { Locale } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay } from '@/lib/i18n/say'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import type { FactId } from '@/rules/facts'

/** Who writes to candidates, in the employer's own words; the contact may be empty. */
export type Sender = { readonly company: string; readonly contact: string; readonly person: string }

/** A mail as sent: plain text with LF line ends. */
export type Mail = { readonly subject: string; readonly body: string }

type About = {
	readonly locale: Locale
	readonly sender: Sender
	/** The candidate's name; may be empty. */
	readonly name: string
	readonly opening: string
	/** The questions, at least one. */
	readonly questions: readonly FactId[]
	readonly link: string
	/** The day by which a reply is requested, YYYY-MM-DD. */
	readonly replyBy: string
}

const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
	text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)

/**
 * The mail that sends a candidate their personal link, in any language: who asks and for what, the questions, the
 * deadline, how to reply, what happens to the answers, and whom to ask.
 */
export function mailText({ locale, sender, name, opening, questions, link, replyBy }: About): Mail {
	const { mails: text, facts, handoff } = wordsOfLocales[locale]
	const { company, contact, person } = sender
	const say = (line: string) =>
		fillIn(line, {
			...{ company, contact, name, opening },
			day: withPlainSpaces(sayDay(locale, replyBy)),
			sendBack: handoff.reply.title,
		})
	const paragraphs = [
		say(name === '' ? text.greetingWithoutName : text.greeting),
		say(text.purpose),
		questions.map((fact) => `- ${facts[fact].question}`).join('\n'),
		say(text.link),
		link,
		say(text.until),
		say(text.how),
		say(text.use),
		say(text.private),
		say(text.contact),
		[person, company].filter((line) => line !== '').join('\n'),
	]
	return { subject: say(text.subject), body: `${paragraphs.join('\n\n')}\n` }
}
