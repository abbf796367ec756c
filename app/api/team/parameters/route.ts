import * as z from 'zod/mini'
import { versionFaults } from '@/lib/active-rules/newer-versions'
import { methods } from '@/lib/api/methods'
import { clockLimits } from '@/lib/exchange/server/batch/clock'
import { type Setting, setParameters } from '@/lib/exchange/server/set-parameters'
import { maxSourceCharacters } from '@/lib/limits/exchange-limits'
import { isInstant } from '@/lib/records/shapes/shape-checks'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { parameterFaults } from '@/lib/screening/parameters/parameter-faults'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'
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

const body = z.strictObject({
	after: z.optional(z.string().check(z.refine(isInstant))),
	values: z.partialRecord(z.enum(parameterIds), parameter),
	versions: z.optional(
		z.partialRecord(z.enum(rulesetIds), z.string().check(z.maxLength('YYYY-MM-DD'.length))),
	),
	isBack: z.optional(z.literal(true)),
})

/** The faults, by their place in the body. */
function faultsIn({ values, versions = {} }: Pick<Setting, 'values' | 'versions'>) {
	const { day } = clockLimits(Date.now())
	return [
		...parameterFaults(values, day).map(({ parameter, member, fault }) => ({
			pointer: `/values/${parameter}/${member}`,
			detail: fault,
		})),
		...versionFaults(versions, day).map(({ ruleset, fault }) => ({
			pointer: `/versions/${ruleset}`,
			detail: fault,
		})),
	]
}

const route = teamRoute({ body }, async ({ session, body }) => {
	const setting: Setting = { ...body, values: body.values as OwnParameters }
	const [first] = faultsIn(setting)
	if (first) return refuse('invalid', { faults: { errors: [first] } })
	return (await setParameters(session, setting)) ? answerWith({}) : refuse('parameters-changed')
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
