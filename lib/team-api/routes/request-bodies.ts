import * as z from 'zod/mini'
import { maxReadAtOnce } from '@/lib/limits/record-limits'
import { freeTextField, idField, keyField } from './fields'

export const makeLinkBody = z.strictObject({ candidate: keyField })

export const withdrawLinkBody = z.strictObject({ candidate: keyField })

export const answerRequestBody = z.strictObject({
	id: idField,
	words: freeTextField.check(z.trim(), z.minLength(1)),
})

export const noteReadsBody = z.strictObject({
	candidates: z.array(keyField).check(z.maxLength(maxReadAtOnce)),
})
