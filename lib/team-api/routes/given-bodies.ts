import * as z from 'zod/mini'
import { maxGivenAtOnce } from '@/lib/limits/account-limits'
import { idField, keyField, openingIdField } from './fields'

/** People of an opening, by the keys of their records, who are given to an interviewer or taken back. */
export const giveBody = z.strictObject({
	member: idField,
	opening: openingIdField,
	candidates: z.readonly(z.array(keyField).check(z.minLength(1), z.maxLength(maxGivenAtOnce))),
	isGiven: z.boolean(),
})
