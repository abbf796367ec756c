import * as z from 'zod/mini'
import { maxBatchEntries, maxCopyDays } from '@/lib/limits/exchange-limits'
import { idField, openingIdsField } from './fields'

export const signOutDeviceBody = z.strictObject({ id: idField })

export const signOutOthersBody = z.strictObject({})

export const keepDaysBody = z.strictObject({
	days: z.nullable(z.int().check(z.minimum(1), z.maximum(maxCopyDays))),
})

export const holdOpeningsBody = z.strictObject({
	openings: z.nullable(openingIdsField.check(z.minLength(1))),
})

export const tellWaitingBody = z.strictObject({
	waiting: z.int().check(z.minimum(0), z.maximum(100 * maxBatchEntries)),
})
