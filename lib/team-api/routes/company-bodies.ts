import * as z from 'zod/mini'
import { isLocale } from '@/lib/i18n/locales'
import {
	maxCompanyGroups,
	maxGroupCharacters,
	maxIssuerCharacters,
	maxLogoutTokenCharacters,
} from '@/lib/limits/account-limits'
import { emailField, idField, permissionField, secretField } from './fields'

const localeField = z.string().check(z.refine(isLocale))

/** Control characters, which no name of a group or client has, and unpaired surrogates. */
const invalidCharacters = /[\p{Cc}\p{Cs}]/u

const shortText = z.string().check(
	z.trim(),
	z.minLength(1),
	z.maxLength(maxGroupCharacters),
	z.refine((text) => !invalidCharacters.test(text)),
)

/** An address as providers name themselves: neither query nor fragment, and no password. */
function isIssuer(text: string) {
	if (!/^https?:\/\//.test(text) || /[?#]/.test(text) || !URL.canParse(text)) return false
	return new URL(text).username === ''
}

const provider = z.strictObject({
	issuer: z
		.string()
		.check(
			z.trim(),
			z.maxLength(maxIssuerCharacters),
			z.refine<string>(isIssuer, { params: { reason: 'company-issuer' } }),
		),
	clientId: shortText,
	clientSecret: z.optional(z.nullable(shortText)),
})

export const companyStartBody = z.strictObject({
	email: z.optional(emailField),
	locale: localeField,
	isAgain: z.optional(z.literal(true)),
})

export const companyConnectBody = z.strictObject({ locale: localeField })

/** By the standard, what else it has counts for nothing. */
export const companyLogoutBody = z.object({
	logout_token: z.string().check(z.minLength(1), z.maxLength(maxLogoutTokenCharacters)),
})

export const companyTestBody = provider

export const companyBody = z.strictObject({
	provider: z.nullable(provider),
	isDemanded: z.boolean(),
	emergencyOwner: z.nullable(idField),
	groups: z.readonly(
		z.array(z.strictObject({ group: shortText, permission: permissionField })).check(
			z.maxLength(maxCompanyGroups),
			z.refine((groups) => new Set(groups.map(({ group }) => group)).size === groups.length),
		),
	),
	password: z.optional(secretField),
})
