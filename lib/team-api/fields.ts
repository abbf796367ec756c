import * as z from 'zod/mini'
import {
	maxMemberNameCharacters,
	maxNewPasswordCharacters,
	maxOpeningsOfMember,
	minPasswordCharacters,
} from '@/lib/limits/account-limits'
import { maxRequestCharacters } from '@/lib/limits/record-limits'
import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import { permissions } from './contract'
import type { Reason } from './reasons'

/** As people count them: an emoji is one. */
const lengthOf = (text: string) => [...text].length

/** Control characters, which no name has and PostgreSQL keeps in part alone, and halves of characters. */
const noText = /[\p{Cc}\p{Cs}]/u

const check = (test: (text: string) => boolean, reason: Reason) =>
	z.refine<string>(test, { params: { reason }, abort: true })

const isEmail = (text: string) => z.email().safeParse(text).success

/** The name of a member or a workspace, without spaces around it. */
export const nameField = z.string().check(
	z.trim(),
	check((text) => text !== '', 'name-missing'),
	check((text) => lengthOf(text) <= maxMemberNameCharacters && !noText.test(text), 'invalid'),
)

/** An e-mail address, as accounts know it. */
export const emailField = z.string().check(
	z.trim(),
	z.toLowerCase(),
	check((text) => text.length <= maxEmailCharacters && isEmail(text), 'email-invalid'),
)

/** A password that is chosen. */
export const newPasswordField = z.string().check(
	check((text) => lengthOf(text) >= minPasswordCharacters, 'password-short'),
	check((text) => lengthOf(text) <= maxNewPasswordCharacters, 'password-long'),
)

/** A password, a code or a token that is compared: too long a one is as wrong as any other. */
export const secretField = z
	.string()
	.check(check((text) => text.length > 0 && text.length <= 4 * maxNewPasswordCharacters, 'invalid'))

/** The id of a member, an invitation, a device or a request. */
export const idField = z.uuid()

/** The key of a candidate, or of an open page. */
export const keyField = z.string().check(z.regex(/^[\w-]{1,64}$/))

/** What somebody writes, in lines. */
export const writtenField = z
	.string()
	.check(check((text) => lengthOf(text) <= maxRequestCharacters && !text.includes('\0'), 'invalid'))

export const permissionField = z.enum(permissions)

/** The id of an opening. */
export const openingIdField = z
	.string()
	.check(check((text) => lengthOf(text) <= maxMemberNameCharacters && !noText.test(text), 'invalid'))

/** Openings, by id. */
export const openingIdsField = z.array(openingIdField).check(z.maxLength(maxOpeningsOfMember))

/** Which openings somebody may see: all, or these. */
export const openingsField = z.union([z.literal('all'), openingIdsField])
