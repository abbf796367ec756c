import * as z from 'zod/mini'
import {
	byOpeningField,
	emailField,
	idField,
	localeField,
	nameField,
	newPasswordField,
	openingsField,
	permissionField,
	secretField,
} from './fields'

export const inviteBody = z.strictObject({
	email: emailField,
	permission: permissionField,
	byOpening: z._default(byOpeningField, {}),
	openings: openingsField,
	newOpenings: z.boolean(),
	password: z.optional(secretField),
	mail: z.optional(localeField),
})

export const withdrawInvitationBody = z.strictObject({ id: idField })

export const lookAtInvitationBody = z.strictObject({ token: secretField })

export const joinBody = z.strictObject({ token: secretField, name: nameField, password: newPasswordField })
