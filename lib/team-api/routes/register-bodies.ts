import * as z from 'zod/mini'
import { maxRegisterCharacters } from '@/lib/limits/record-limits'
import { registerQuestions } from '@/lib/register/items'

/** Control characters but tabs and new lines, and unpaired surrogates. */
const invalidCharacters = /[^\P{Cc}\t\n]|\p{Cs}/u

export const registerBody = z.strictObject({
	question: z.enum(registerQuestions),
	words: z.string().check(
		z.trim(),
		z.maxLength(maxRegisterCharacters),
		z.refine((text) => !invalidCharacters.test(text)),
	),
})
