import * as z from 'zod/mini'
import { maxPasskeyCharacters, maxPasskeyTransports } from '@/lib/limits/account-limits'
import { idField, nameField, secretField } from './fields'

/** Bytes as browsers send them, in base64url. */
const bytesField = z.string().check(z.minLength(1), z.maxLength(maxPasskeyCharacters), z.regex(/^[\w-]+$/))

/** How a browser reaches a device, such as `usb`. */
const transportField = z.string().check(z.regex(/^[a-z-]{1,32}$/))

/** What a device answers that is asked for a passkey. */
export const passkeyBody = z.strictObject({
	credential: bytesField,
	clientDataJSON: bytesField,
	authenticatorData: bytesField,
	signature: bytesField,
	userHandle: z.optional(bytesField),
})

export const beginPasskeyBody = z.strictObject({ password: z.optional(secretField) })

export const addPasskeyBody = z.strictObject({
	name: nameField,
	credential: bytesField,
	clientDataJSON: bytesField,
	attestationObject: bytesField,
	transports: z.readonly(z.array(transportField).check(z.maxLength(maxPasskeyTransports))),
})

export const renamePasskeyBody = z.strictObject({ id: idField, name: nameField })

export const removePasskeyBody = z.strictObject({ id: idField, password: z.optional(secretField) })

export const askPasskeyBody = z.strictObject({ isSecond: z.boolean() })

export const askResumeBody = z.strictObject({})
