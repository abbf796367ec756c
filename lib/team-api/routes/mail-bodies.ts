import * as z from 'zod/mini'
import { maxMailHostCharacters, maxMailLoginCharacters } from '@/lib/limits/mail-limits'
import { emailField, idField, secretField } from './fields'

/** A port, of which there are so many (RFC 6335). */
const portField = z.int().check(z.refine((port) => port >= 1 && port <= 0xffff))

export const retryMailBody = z.strictObject({ id: idField })

export const testMailBody = z.strictObject({})

/** A host alone, as the parser of URLs spells it; null for anything else. */
function hostIn(text: string): string | null {
	const address = `https://${text.includes(':') && !text.startsWith('[') ? `[${text}]` : text}`
	if (!/^[^/?#@\\\s]+$/.test(text) || !URL.canParse(address)) return null
	const { hostname, host } = new URL(address)
	return hostname === host ? hostname : null
}

/** Control characters, which no login has, and unpaired surrogates. */
const invalidCharacters = /[\p{Cc}\p{Cs}]/u

const loginField = z.string().check(
	z.minLength(1),
	z.maxLength(maxMailLoginCharacters),
	z.refine((text) => !invalidCharacters.test(text)),
)

const mailServer = z.strictObject({
	host: z.pipe(
		z.string().check(
			z.trim(),
			z.maxLength(maxMailHostCharacters),
			z.refine<string>((text) => hostIn(text) !== null, { params: { reason: 'mail-host' }, abort: true }),
		),
		z.transform((text) => hostIn(text) ?? ''),
	),
	port: portField,
	isTls: z.boolean(),
	login: z.nullable(loginField),
	password: z.optional(z.nullable(loginField)),
	sender: emailField,
})

export const mailServerBody = z.strictObject({
	server: z.nullable(mailServer),
	/** The password of the owner here. */
	proof: z.optional(secretField),
})

export const tryMailServerBody = mailServer
