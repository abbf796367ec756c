import * as z from 'zod/mini'
import { emailField, localeField, nameField, newPasswordField, secretField } from './fields'

export const ownerBody = z.strictObject({
	code: secretField,
	name: nameField,
	email: emailField,
	password: newPasswordField,
	workspace: z.optional(nameField),
})

export const signInBody = z.strictObject({ email: emailField, password: secretField })

export const resumeBody = z.strictObject({ password: secretField })

export const signOutBody = z.strictObject({})

export const passwordBody = z.strictObject({ old: secretField, new: newPasswordField })

export const recoverBody = z.strictObject({ code: secretField, password: newPasswordField })

export const askResetBody = z.strictObject({ email: emailField, locale: localeField })

export const resetBody = z.strictObject({ token: secretField, password: newPasswordField })

export const languageBody = z.strictObject({ locale: localeField })
