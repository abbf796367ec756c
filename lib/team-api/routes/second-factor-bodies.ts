import * as z from 'zod/mini'
import { secretField } from './fields'

export const passFactorBody = z.union([
	z.strictObject({ code: secretField }),
	z.strictObject({ recoveryCode: secretField }),
])

export const startFactorBody = z.strictObject({ password: secretField })

export const confirmFactorBody = z.strictObject({ code: secretField })

export const renewCodesBody = z.strictObject({ password: secretField })

export const factorOffBody = z.strictObject({ password: secretField })

export const demandFactorBody = z.strictObject({ isDemanded: z.boolean(), password: secretField })
