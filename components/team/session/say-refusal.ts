import { type Locale, locales } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import { maxNewPasswordCharacters, minPasswordCharacters } from '@/lib/limits/account-limits'
import { ownerCodeCommand } from '@/lib/team-api/owner-code-command'
import type { TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { TeamWords } from './team-words'

export type FieldReason = keyof TeamWords['fieldRefusals']
type OtherReason = keyof TeamWords['refusals']

export const isFieldReason = (words: TeamWords, reason: TeamRefusal['reason']): reason is FieldReason =>
	Object.hasOwn(words.fieldRefusals, reason)

/** The values in the messages at fields. */
const messageValues = {
	least: minPasswordCharacters,
	most: maxNewPasswordCharacters,
	command: ownerCodeCommand,
	example: 'name@example.com',
	site: 'https://example.com/told',
}

/** The message at the field that a refusal is about. */
export const sayAtField = (words: TeamWords, say: Say, reason: FieldReason): string =>
	say(words.fieldRefusals[reason], messageValues)

const timeOf = (locale: Locale, at: string) =>
	new Intl.DateTimeFormat(locales[locale].formats, { timeStyle: 'short' }).format(new Date(at))

/** The message of a refusal that is not about a field: what happened, and what to do. */
export function sayRefusal(
	{ locale, words, say }: { readonly locale: Locale; readonly words: TeamWords; readonly say: Say },
	{ reason, until }: TeamRefusal,
): { readonly title: string; readonly text: string } {
	const text = words.refusals[isFieldReason(words, reason) ? 'unknown' : (reason as OtherReason)]
	return {
		title: say(text.title),
		text:
			'until' in text && until !== null ? say(text.until, { time: timeOf(locale, until) }) : say(text.text),
	}
}
