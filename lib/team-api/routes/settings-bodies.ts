import * as z from 'zod/mini'
import { maxSourceCharacters } from '@/lib/limits/exchange-limits'
import { maxKeptDays } from '@/lib/limits/limits'
import { isInstant } from '@/lib/records/shapes/shape-checks'
import { parameterIds } from '@/rules/parameters'
import { rulesetIds } from '@/rules/rulesets/ids'

/** Control characters, which no source has, and unpaired surrogates. */
const invalidCharacters = /[\p{Cc}\p{Cs}]/u

const parameter = z.strictObject({
	value: z.union([z.number(), z.boolean()]),
	source: z.string().check(
		z.trim(),
		z.maxLength(maxSourceCharacters),
		z.refine((text) => !invalidCharacters.test(text)),
	),
	date: z.string().check(z.maxLength('YYYY-MM-DD'.length)),
})

export const parametersBody = z.strictObject({
	after: z.optional(z.string().check(z.refine(isInstant))),
	values: z.partialRecord(z.enum(parameterIds), parameter),
	versions: z.optional(
		z.partialRecord(z.enum(rulesetIds), z.string().check(z.maxLength('YYYY-MM-DD'.length))),
	),
	isBack: z.optional(z.literal(true)),
})

export const retentionBody = z.strictObject({ days: z.int().check(z.minimum(1), z.maximum(maxKeptDays)) })
