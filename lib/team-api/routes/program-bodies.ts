import * as z from 'zod/mini'
import { maxProgramDays, maxWebhookAddressCharacters } from '@/lib/limits/program-limits'
import { programScopes } from '@/lib/records/rights/program-scopes'
import { webhookValues } from '@/lib/records/rights/webhook-values'
import { idField, nameField, openingsField, secretField } from './fields'

/** Marks that turn text around, by which one name could look like another. */
const turning = /\p{Bidi_Control}/u

export const makeProgramBody = z.strictObject({
	name: nameField.check(z.refine((text) => !turning.test(text), { params: { reason: 'invalid' } })),
	scopes: z.array(z.enum(programScopes)).check(z.minLength(1), z.maxLength(programScopes.length)),
	openings: openingsField,
	days: z.int().check(z.minimum(1), z.maximum(maxProgramDays)),
	password: secretField,
})

export const endProgramBody = z.strictObject({ id: idField })

/** An address that can be asked; whether it is a private one is found out when it is. */
const isWebAddress = (text: string) =>
	text.length <= maxWebhookAddressCharacters &&
	URL.canParse(text) &&
	['https:', 'http:'].includes(new URL(text).protocol) &&
	new URL(text).username === ''

export const setWebhookBody = z.strictObject({
	program: idField,
	url: z.string().check(z.trim(), z.refine(isWebAddress, { params: { reason: 'address-invalid' } })),
	/** What messages say besides ids. */
	values: z.array(z.enum(webhookValues)).check(z.maxLength(webhookValues.length)),
})

export const webhookBody = z.strictObject({ program: idField })
