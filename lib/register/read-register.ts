import { type SQL, sql } from 'drizzle-orm'
import { demandsFactor } from '@/lib/accounts/is-factor-demanded'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { answerDays } from '@/lib/limits/record-limits'
import { mailOf } from '@/lib/mail/server/team-mail'
import { defaultSettings } from '@/lib/screening/model/records'
import type { KnownPart, Register, RegisterAnswer, RegisterItem } from './items'

type Counted<K extends string> = { readonly [Name in K]: number }

/** Several counts of one query. */
async function count<K extends string>(tx: Transaction, query: SQL): Promise<Counted<K>> {
	const { rows } = await tx.execute<Counted<K>>(query)
	const [found] = rows
	if (!found) throw new Error('A count is missing')
	return found
}

const candidatesIn = (tx: Transaction) =>
	count<'people' | 'sensitive' | 'sharing' | 'abroad' | 'pool' | 'withdrawn'>(
		tx,
		sql`select count(*)::int as people,
			count(consents -> 'sensitive')::int as sensitive, count(consents -> 'sharing')::int as sharing,
			count(consents -> 'abroad')::int as abroad, count(consents -> 'pool')::int as pool,
			count(withdrawn)::int as withdrawn
		from team.candidates where workspace = ${tx.workspace}`,
	)

const membersIn = (tx: Transaction) =>
	count<'owners' | 'recruiters' | 'interviewers' | 'viewers'>(
		tx,
		sql`select count(*) filter (where permission = 'owner')::int as owners,
			count(*) filter (where permission = 'recruiter')::int as recruiters,
			count(*) filter (where permission = 'interviewer')::int as interviewers,
			count(*) filter (where permission = 'viewer')::int as viewers
		from team.members where workspace = ${tx.workspace} and removed_at is null`,
	)

/** The programs that are told of more than ids. */
const toldIn = (tx: Transaction) =>
	count<'told'>(
		tx,
		sql`select count(*)::int as told from team.webhooks as w
		join team.programs as p on p.workspace = ${tx.workspace} and p.program = w.program
		where w.workspace = ${tx.workspace} and cardinality(w.values) > 0
			and p.ended_at is null and p.ends_at > now()`,
	)

const requestsIn = (tx: Transaction) =>
	count<'open' | 'overdue' | 'done'>(
		tx,
		sql`select count(*) filter (where state = 'open')::int as open,
			count(*) filter (where state = 'open' and due < (now() at time zone 'UTC')::date)::int as overdue,
			count(*) filter (where state = 'done')::int as done
		from team.requests where workspace = ${tx.workspace}`,
	)

/** What the audit tells of the last twelve months. */
const auditIn = (tx: Transaction) =>
	count<'exports' | 'copies'>(
		tx,
		sql`select count(*) filter (where kind = 'exported')::int as exports,
			count(*) filter (where kind = 'own-copy')::int as copies
		from team.audit where workspace = ${tx.workspace} and at > now() - interval '1 year'`,
	)

type Stored = { question: string; words: string; at: Date | string; by: string }

async function answersIn(tx: Transaction): Promise<Register['answers']> {
	const { rows } = await tx.execute<Stored>(sql`
		select a.question, a.words, a.said_at as at, m.name as by from team.register_answers as a
		join team.members as m on m.workspace = ${tx.workspace} and m.member = a.said_by
		where a.workspace = ${tx.workspace}`)
	const said = rows.map(({ question, words, at, by }): [string, RegisterAnswer] => [
		question,
		{ words, at: new Date(at).toISOString(), by },
	])
	return Object.fromEntries(said)
}

type Settings = { days: number; company: string | null; contact: string | null; erased: number }

/** The settings of the team; those that nobody has changed yet are not stored. */
async function settingsIn(tx: Transaction): Promise<Settings> {
	const { rows } = await tx.execute<Settings>(sql`
		select kept_days::int as days, company, contact,
			(select coalesce(sum((e ->> 'count')::int), 0)::int from json_array_elements(erasures) as e) as erased
		from team.settings where workspace = ${tx.workspace}`)
	return rows[0] ?? { days: defaultSettings.keptDays, company: null, contact: null, erased: 0 }
}

/** What the program knows of each item by itself. */
async function knownIn(tx: Transaction): Promise<Partial<Record<RegisterItem, KnownPart>>> {
	const { days, company, contact, erased } = await settingsIn(tx)
	const [people, members] = [await candidatesIn(tx), await membersIn(tx)]
	const mail = await mailOf(tx.workspace)
	const { rows } = await tx.execute<{ isDemanded: boolean }>(sql`select ${demandsFactor(tx)} as "isDemanded"`)
	const program: KnownPart = { from: 'program', values: {} }
	return {
		...(company && { controller: { from: 'settings', values: { company, contact: contact ?? '' } } }),
		purpose: program,
		people: { from: 'list', values: people },
		data: program,
		recipients: {
			from: 'list',
			values: { ...members, ...(await toldIn(tx)), mails: mail ? 1 : 0, server: mail?.server.hostname ?? '' },
		},
		place: program,
		abroad: { from: 'list', values: people },
		limits: { from: 'settings', values: { days } },
		measures: {
			from: 'settings',
			values: { factor: rows[0]?.isDemanded ? 'everybody' : 'voluntary' },
		},
		sensitive: { from: 'list', values: people },
		automated: program,
		requests: { from: 'list', values: { ...(await requestsIn(tx)), days: answerDays } },
		consents: { from: 'list', values: people },
		deletions: { from: 'settings', values: { count: erased } },
		exports: { from: 'audit', values: await auditIn(tx) },
	}
}

/** The register of a workspace as it is now: what the program knows, and what its owners said. */
export const readRegister = (workspace: string): Promise<Register> =>
	inWorkspace(workspace, async (tx) => {
		const { rows } = await tx.execute<{ name: string }>(sql`
			select name from team.workspaces where workspace = ${tx.workspace}`)
		return {
			at: new Date().toISOString(),
			workspace: rows[0]?.name ?? '',
			known: await knownIn(tx),
			answers: await answersIn(tx),
		}
	})
