import * as z from 'zod/mini'
import { unturned } from '@/lib/i18n/one-line'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { choices, consentIds, type KnownFacts } from './model'
import { rowProblems } from './row-problems'

/** A text as it came in a sheet. It may be as long as the file. */
const rawText = z.string()
const text = rawText.check(z.overwrite(unturned))

const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'string')

/** A list that is read up to its first fault: to name hundreds of thousands of them is more than zod can do. */
const listOf = <T>(entry: z.ZodMiniType<T>) =>
	z.pipe(
		z.array(z.unknown()),
		z.transform((entries, context): T[] => {
			const read: T[] = []
			for (const [at, input] of entries.entries()) {
				const { success, data, error } = entry.safeParse(input)
				if (!success) {
					context.issues.push({ code: 'custom', input, path: [at, ...(error.issues[0]?.path ?? [])] })
					return z.NEVER
				}
				read.push(data)
			}
			return read
		}),
	)

const key = z.string().check(z.regex(/^[\w-]{1,64}$/))
const day = z.string().check(
	z.regex(/^\d{4}-\d{2}-\d{2}$/),
	z.refine((value) => !Number.isNaN(Date.parse(value))),
)
const count = z.int().check(z.gte(0))
/**
 * Answers by fact, in their normal form. Those of another version of the program may be none by the facts of this one:
 * they stay as they are, to be told apart once all is read.
 */
const facts = z.pipe(
	z.record(z.string(), z.unknown()),
	z.transform((answers) => {
		const normal = Object.entries(answers).map(([fact, answer]) => {
			const schema = Object.hasOwn(factSchemas, fact) ? factSchemas[fact as FactId] : null
			const parsed = schema?.safeParse(answer)
			return [fact, parsed?.success ? parsed.data : answer]
		})
		return Object.fromEntries(normal) as KnownFacts
	}),
)

const role = z.object({
	id: key,
	name: text.check(z.minLength(1)),
	gap: text,
	rulesets: listOf(key).check(z.minLength(1)),
	facts,
	createdOn: day,
	changedOn: day,
})

const fault = z.object({
	fact: z.nullable(text),
	heading: rawText,
	value: rawText,
	problem: z.enum(rowProblems),
	entry: z.optional(rawText),
})

const candidate = z.object({
	key,
	id: text,
	name: text,
	facts,
	roles: z.union([z.literal('all'), listOf(key)]),
	source: z.union([
		z.object({ kind: z.literal('sheet'), sheet: key, row: count }),
		z.object({ kind: z.literal('code') }),
		z.object({ kind: z.literal('hand') }),
	]),
	cells: z.optional(z.custom<string[]>(isTexts)),
	faults: z.optional(listOf(fault)),
	consents: z.optional(z.partialRecord(z.enum(consentIds), day)),
	savedOn: day,
})

const sheet = z.object({
	id: key,
	file: text,
	headings: z.custom<string[]>(isTexts),
	mapping: listOf(z.nullable(text)),
	takenOn: day,
})

const decision = z.object({
	candidate: key,
	role: key,
	choice: z.enum(choices),
	by: text.check(z.minLength(1)),
	reason: text,
	on: day,
	advice: z.object({ ruleset: z.enum(rulesetIds), version: text, outcome: text }),
})

/** What a file that was saved here holds: roles alone, or everything. */
export const backupSchema = z.object({
	format: z.literal('k-visa-check-screening'),
	version: z.literal(1),
	savedOn: day,
	roles: listOf(role),
	candidates: z._default(listOf(candidate), []),
	sheets: z._default(listOf(sheet), []),
	decisions: z._default(listOf(decision), []),
	keptDays: z.optional(z.int().check(z.gte(1), z.lte(3650))),
})

export type Backup = z.infer<typeof backupSchema>
