import * as z from 'zod/mini'
import { idField } from './fields'

export const retryMailBody = z.strictObject({ id: idField })

export const testMailBody = z.strictObject({})
