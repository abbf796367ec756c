import * as z from 'zod/mini'
import { localeIds } from '@/lib/i18n/locales'
import {
	maxMemberNameCharacters,
	maxNewPasswordCharacters,
	maxOpeningsOfMember,
	minPasswordCharacters,
} from '@/lib/limits/account-limits'
import { maxRequestCharacters } from '@/lib/limits/record-limits'
import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import { openingPermissions, permissions } from '@/lib/records/rights/permissions'
import type { RefusalReason } from './refusal-reasons'

/** The length in code points, so that an emoji counts as one. */
const lengthOf = (text: string) => [...text].length

/** Control characters, which no name has and PostgreSQL stores only in part, and unpaired surrogates. */
const invalidCharacters = /[\p{Cc}\p{Cs}]/u

const check = (test: (text: string) => boolean, reason: RefusalReason) =>
	z.refine<string>(test, { params: { reason }, abort: true })

const isEmail = (text: string) => z.email().safeParse(text).success

/** The name of a member or a workspace, without spaces around it. */
export const nameField = z.string().check(
	z.trim(),
	check((text) => text !== '', 'name-missing'),
	check((text) => lengthOf(text) <= maxMemberNameCharacters && !invalidCharacters.test(text), 'invalid'),
)

/** An e-mail address, trimmed and in lower case. */
export const emailField = z.string().check(
	z.trim(),
	z.toLowerCase(),
	check((text) => text.length <= maxEmailCharacters && isEmail(text), 'email-invalid'),
)

/** A new password. */
export const newPasswordField = z.string().check(
	check((text) => lengthOf(text) >= minPasswordCharacters, 'password-short'),
	check((text) => lengthOf(text) <= maxNewPasswordCharacters, 'password-long'),
)

/** A password, code or token to compare: one that is too long is simply wrong. */
export const secretField = z
	.string()
	.check(check((text) => text.length > 0 && text.length <= 4 * maxNewPasswordCharacters, 'invalid'))

/** The id of a member, an invitation, a device or a request. */
export const idField = z.uuid()

/** The key of a candidate, or of an open page. */
export const keyField = z.string().check(z.regex(/^[\w-]{1,64}$/))

/** Free text, possibly with several lines. */
export const freeTextField = z
	.string()
	.check(check((text) => lengthOf(text) <= maxRequestCharacters && !text.includes('\0'), 'invalid'))

export const permissionField = z.enum(permissions)

/** What a member may do in some openings, by id, where that differs from their permission. */
export const byOpeningField = z
	.record(z.string(), z.enum(openingPermissions))
	.check(z.refine((given) => Object.keys(given).length <= maxOpeningsOfMember))

/** A language of the site. */
export const localeField = z.enum(localeIds)

/** The id of an opening. */
export const openingIdField = z
	.string()
	.check(
		check((text) => lengthOf(text) <= maxMemberNameCharacters && !invalidCharacters.test(text), 'invalid'),
	)

/** Openings, by id. */
export const openingIdsField = z.readonly(z.array(openingIdField).check(z.maxLength(maxOpeningsOfMember)))

/** Which openings somebody may see: all, or the listed ones. */
export const openingsField = z.union([z.literal('all'), openingIdsField])
