import type { Say } from '@/lib/i18n/say'
import { maxNewPasswordCharacters, minPasswordCharacters } from '@/lib/limits/account-limits'
import { sayAtField } from '../session/say-refusal'
import type { TeamWords } from '../session/team-words'
import type { FormFault } from './team-form'

type Spoken = { readonly words: TeamWords; readonly say: Say }

const length = (text: string) => Array.from(text).length

/** Whether a text can be an address; the server checks more closely. */
const isAddress = (text: string) => {
	const [before, after, ...more] = text.trim().split('@')
	return !!before && !!after?.includes('.') && more.length === 0 && !text.trim().includes(' ')
}

/** What is wrong with an address. */
export const emailFault = ({ words, say }: Spoken, id: string, text: string): FormFault | null =>
	isAddress(text) ? null : { id, text: sayAtField(words, say, 'email-invalid') }

/** What is wrong with a name. */
export const nameFault = ({ words, say }: Spoken, id: string, text: string): FormFault | null =>
	text.trim() !== '' ? null : { id, text: sayAtField(words, say, 'name-missing') }

/** What is wrong with an existing password as typed. */
export const passwordFault = ({ words, say }: Spoken, id: string, text: string): FormFault | null =>
	text !== '' ? null : { id, text: say(words.frame.missing.password) }

/** What is wrong with a newly chosen password. */
export function newPasswordFault({ words, say }: Spoken, id: string, text: string): FormFault | null {
	if (length(text) < minPasswordCharacters) return { id, text: sayAtField(words, say, 'password-short') }
	return length(text) > maxNewPasswordCharacters
		? { id, text: sayAtField(words, say, 'password-long') }
		: null
}

/** What is wrong with a code of this many digits, or of any length. */
export const codeFault = ({ words, say }: Spoken, id: string, text: string, digits = 1): FormFault | null =>
	text.trim().length >= digits ? null : { id, text: say(words.frame.missing.code) }

/** The field of each refusal of a newly chosen password. */
export const newPasswordAt = (id: string) =>
	({
		'password-short': id,
		'password-long': id,
		'password-known': id,
		'password-personal': id,
		'password-repeated': id,
	}) as const
