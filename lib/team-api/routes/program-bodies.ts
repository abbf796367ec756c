import * as z from 'zod/mini'
import { maxProgramDays } from '@/lib/limits/program-limits'
import { programScopes } from '@/lib/records/rights/program-scopes'
import { idField, nameField, openingsField, secretField } from './fields'

export const makeProgramBody = z.strictObject({
	name: nameField,
	scopes: z.array(z.enum(programScopes)).check(z.minLength(1), z.maxLength(programScopes.length)),
	openings: openingsField,
	days: z.int().check(z.minimum(1), z.maximum(maxProgramDays)),
	password: secretField,
})

export const endProgramBody = z.strictObject({ id: idField })
