import * as z from 'zod/mini'
import { maxDeviceCandidates } from '@/lib/limits/exchange-limits'
import { exportKinds } from './exports'

export const tellExportBody = z.strictObject({
	kind: z.enum(exportKinds),
	rows: z.int().check(z.minimum(0), z.maximum(10 * maxDeviceCandidates)),
})
