import type { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectToParts, faultOf } from './parts'

// What is asked of every statement that the tests of the database send (fresh-database.ts), tried on some.

let client: Client
beforeAll(async () => {
	client = await connectToParts(inject('superuser'))
})
afterAll(() => client.end())

const workspace = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'
const fault = (text: string, ...values: unknown[]) => faultOf(client, { text, values, workspace })

test('every table of the workspaces is in parts, and has the workspace as its first column', async () => {
	const { rows } = await client.query(`
		select relname as name, attname as first, (select count(*)::int from pg_inherits where inhparent = c.oid) as parts
		from pg_class as c join pg_attribute on attrelid = c.oid and attnum = 1
		where relnamespace = 'whole'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`)
	const { rows: parted } = await client.query(`
		select relname as name, attname as first, (select count(*)::int from pg_inherits where inhparent = c.oid) as parts
		from pg_class as c join pg_attribute on attrelid = c.oid and attnum = 1
		where relnamespace = 'team'::regnamespace and relkind = 'p' order by 1`)
	expect(parted.length).toBeGreaterThan(20)
	expect(parted).toEqual(rows.map(({ name }) => ({ name, first: 'workspace', parts: 8 })))
})

test.each([
	['select from team.members where workspace = $1', [workspace]],
	[`select from team.members where workspace = '${workspace}'`, []],
	[
		'select from team.members as m join team.devices as d on d.workspace = $1 and d.member = m.member where m.workspace = $1',
		[workspace],
	],
	['update team.members set name = $2 where workspace = $1', [workspace, 'A']],
	['insert into team.device_slots (workspace, slot) values ($1, 1)', [workspace]],
	[
		`insert into team.reads (workspace, candidate, member, "on")
		select c.workspace, c.key, $2, current_date from team.candidates as c where c.workspace = $1 order by c.key`,
		[workspace, other],
	],
	[`copy (select name from team.members where workspace = '${workspace}') to stdout`, []],
	[`declare c cursor for select name from team.members where workspace = '${workspace}'`, []],
	["set local statement_timeout to '1min'; set local app.seen to '[]'", []],
	['select pg_notify($1, $2)', ['a', 'b']],
	['select from auth.session', []],
])('%s is within one workspace', async (text, values) => {
	expect(await fault(text, ...values)).toBeNull()
})

test.each([
	['select from team.members', []],
	['select from team.members where member = $1', [workspace]],
	[`select from team.members where workspace = current_setting('app.workspace')::uuid`, []],
	[`select from team.members where workspace = (select current_setting('app.workspace')::uuid)`, []],
	['select from team.members where workspace = $1 or removed_at is null', [workspace]],
	// Named by way of another table alone.
	[
		'select from team.members as m join team.devices as d on d.workspace = m.workspace where m.workspace = $1',
		[workspace],
	],
	[
		`select from team.members as m where m.workspace = $1 and exists (
			select from team.devices as d where d.workspace = m.workspace and d.member = m.member)`,
		[workspace],
	],
	[
		`select from team.members as m cross join lateral (
			select from team.devices as d where d.workspace = m.workspace and d.member = m.member limit 1) as d
		where m.workspace = $1`,
		[workspace],
	],
	['delete from team.members', []],
	[
		'update team.members as m set name = d.browser from team.devices as d where m.workspace = $1',
		[workspace],
	],
	['copy (select name from team.members) to stdout', []],
	['declare c cursor for select name from team.members', []],
])('%s is not', async (text, values) => {
	expect(await fault(text, ...values)).toMatch('does not name the workspace for each of its tables')
})

test.each([
	['insert into team.device_slots (workspace, slot) values ($1, 1)', [other]],
	['insert into team.device_slots (workspace, slot) select gen_random_uuid(), 1', []],
	["insert into team.device_slots (workspace, slot) values (current_setting('app.workspace')::uuid, 1)", []],
])('%s puts something else than the workspace', async (text, values) => {
	expect(await fault(text, ...values)).toMatch('inserts ')
})

test.each([
	[
		`insert into team.device_slots (workspace, slot)
		select $1::uuid, r.slot from json_to_recordset($2) as r(slot int)`,
		[workspace, '[]'],
		'puts rows of a function alone',
	],
	[
		`insert into team.device_progress (workspace, device, complete) values ($1, $1, 1)
		on conflict (workspace, device) do update set at = now()`,
		[workspace],
		'asks for the time on a conflict',
	],
	[
		`delete from team.presence where workspace = $1 and (device, page) in (
			select device, page from team.presence where workspace = $1)`,
		[workspace],
		'compares a row with a query',
	],
	["select set_config('app.workspace', $1, true)", [workspace], 'sets by set_config'],
])('%s has a form that a spread database refuses', async (text, values, form) => {
	expect(await fault(text, ...values)).toMatch(form)
})

test.each([
	[
		`insert into team.device_slots (workspace, slot) select w.workspace, r.slot
		from team.workspaces as w cross join json_to_recordset($2) as r(slot int) where w.workspace = $1`,
		[workspace, '[]'],
	],
	[
		`insert into team.device_progress (workspace, device, complete, at) values ($1, $1, 1, now())
		on conflict (workspace, device) do update set at = excluded.at`,
		[workspace],
	],
	[
		`delete from team.members where workspace = $1 and name in (select json_array_elements_text($2))`,
		[workspace, '[]'],
	],
])('%s has none', async (text, values) => {
	expect(await fault(text, ...values)).toBeNull()
})
