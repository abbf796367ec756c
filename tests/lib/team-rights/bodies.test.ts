import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { programScopes } from '@/lib/records/rights/program-scopes'
import { webhookValues } from '@/lib/records/rights/webhook-values'
import { idField, keyField, openingIdField } from '@/lib/team-api/routes/fields'
import { correctBody } from '@/lib/team-api/routes/own-page-bodies'
import { factIds } from '@/rules/facts'
import { requests } from '../team-api/requests'

type Def = {
	readonly type: string
	readonly shape?: Readonly<Record<string, z.ZodMiniType>>
	readonly options?: readonly z.ZodMiniType[]
	readonly innerType?: z.ZodMiniType
	readonly element?: z.ZodMiniType
	readonly in?: z.ZodMiniType
}

/** A field of a body: where it stands, and its schema. */
type Field = { readonly at: string; readonly name: string; readonly schema: z.ZodMiniType }

/** Every part of a schema: its members, options and entries, and itself. */
function fieldsOf(schema: z.ZodMiniType, at: string, name = ''): Field[] {
	const { shape = {}, options = [], innerType, element, in: input } = schema.def as Def
	return [
		{ at, name, schema },
		...Object.entries(shape).flatMap(([member, of]) => fieldsOf(of, `${at}.${member}`, member)),
		...[...options, innerType, element, input].flatMap((of) => (of ? fieldsOf(of, at, name) : [])),
	]
}

const modules = import.meta.glob<Record<string, unknown>>('/lib/team-api/routes/*-bodies.ts', { eager: true })
const bodies = Object.values(modules).flatMap((module) => Object.entries(module))
const fields = bodies.flatMap(([name, schema]) => fieldsOf(schema as z.ZodMiniType, name))

/** What no field of any kind takes, though it is of the field's type. */
const endless: Readonly<Record<string, readonly unknown[]>> = {
	string: ['x'.repeat(100_000), '字'.repeat(100_000), `${'a'.repeat(100_000)}@example.com`],
	number: [1e300, -1e300, Number.MAX_SAFE_INTEGER],
}

describe('a body of a route', () => {
	it('has an end in each of its texts and numbers', () => {
		expect(fields.filter(({ schema }) => (schema.def as Def).type in endless).length).toBeGreaterThan(30)
		for (const { at, schema } of fields)
			for (const value of endless[(schema.def as Def).type] ?? [])
				expect({ at, takes: schema.safeParse(value).success }).toEqual({ at, takes: false })
	})

	it('has an end in each of its lists', () => {
		for (const { at, schema } of fields) {
			const { type, element } = schema.def as Def
			if (type !== 'array') continue
			const group = { group: 'key', permission: 'viewer' }
			const samples = [
				...['key', '11111111-1111-4111-8111-111111111111', group],
				...[...factIds, ...programScopes, ...webhookValues],
			]
			const entry = samples.find((value) => element?.safeParse(value).success)
			expect({ at, entry: entry !== undefined }).toEqual({ at, entry: true })
			const many = Array.from({ length: 1_000_000 }, () => entry)
			expect({ at, takes: schema.safeParse(many).success }).toEqual({ at, takes: false })
		}
	})

	it('takes anything only where a rule of its own checks it', () => {
		const open = fields.filter(({ schema }) => ['unknown', 'any'].includes((schema.def as Def).type))
		expect(open.map(({ schema }) => schema)).toEqual([correctBody.def.shape.value])
	})

	it('that names something of a workspace is tried with what another one has', () => {
		const ids: ReadonlySet<unknown> = new Set([idField, keyField, openingIdField])
		const names = new Set(fields.flatMap(({ schema, name }) => (ids.has(schema) ? [name] : [])))
		expect([...names]).toEqual(
			expect.arrayContaining(['id', 'candidate', 'candidates', 'openings', 'device']),
		)
		for (const [path, { body, notFound, seesNothing }] of Object.entries(requests)) {
			const named = Object.keys(body ?? {}).filter((name) => names.has(name))
			const isTried = notFound !== undefined || seesNothing !== undefined
			expect({ path, named, isTried: isTried || named.length === 0 }).toEqual({ path, named, isTried: true })
		}
	})
})
