import * as z from 'zod/mini'
import { keyField, openingIdField } from './fields'

const place = z.strictObject({
	opening: openingIdField,
	candidate: keyField,
	doing: z.enum(['looking', 'deciding']),
})

export const presenceBody = z.strictObject({ page: keyField, place: z.nullable(place) })
