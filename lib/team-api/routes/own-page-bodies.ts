import * as z from 'zod/mini'
import { consentIds } from '@/lib/records/shapes/options'
import { factIds } from '@/rules/facts'
import { consentNotices } from './consent-notice'
import { freeTextField, secretField } from './fields'

export const lookBody = z.strictObject({ secret: secretField })

export const correctBody = z.strictObject({ secret: secretField, fact: z.enum(factIds), value: z.unknown() })

export const reviewBody = z.strictObject({ secret: secretField, words: z.optional(freeTextField) })

export const consentBody = z.strictObject({
	secret: secretField,
	consent: z.enum(consentIds),
	given: z.boolean(),
	notice: z.enum(consentNotices),
})

export const copyBody = z.strictObject({ secret: secretField })

export const deleteRecordBody = z.strictObject({ secret: secretField })

export const closeLinkBody = z.strictObject({ secret: secretField })
