import * as z from 'zod/mini'
import { byOpeningField, idField, openingsField, permissionField, secretField } from './fields'

export const changeMemberBody = z.strictObject({
	id: idField,
	permission: z.optional(permissionField),
	byOpening: z.optional(byOpeningField),
	openings: z.optional(openingsField),
	newOpenings: z.optional(z.boolean()),
	password: z.optional(secretField),
})

export const removeMemberBody = z.strictObject({ id: idField })

export const signOutMemberBody = z.strictObject({ id: idField, device: idField })
