import type { Fault } from '@/lib/api/faults'
import type { CandidateEntry } from '@/lib/api/program-candidates-schema'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { storeOperation } from '@/lib/exchange/server/operations/store-operation'
import { packOnceAtRest } from '@/lib/exchange/server/packs/pack-soon'
import { readRecords } from '@/lib/exchange/server/statements'
import { visibleOpeningsOf } from '@/lib/exchange/server/view/visible'
import { withRetries } from '@/lib/exchange/server/with-retries'
import { serverDay } from '@/lib/my-record/server-day'
import { authorOf, type Program } from '@/lib/programs/find-program'
import type { Candidate, SheetRecord } from '@/lib/screening/model/records'
import { claimRequest, keepAnswer, type NamedRequest } from './claim-request'
import { type PlannedEntry, planCandidates } from './plan-candidates'
import { readKnown } from './read-known'
import { openingsSeen } from './read-people'

/** What became of the candidates of a request, in its order. */
type Answer = {
	readonly candidates: readonly (Pick<PlannedEntry, 'was' | 'kept'> & Pick<Candidate, 'key'>)[]
}

const answerOf = (planned: readonly PlannedEntry[]): Answer => ({
	candidates: planned.map(({ candidate: { key }, was, kept }) => ({ key, was, kept })),
})

/** The program as a sheet, which its candidates came with; new if it has added none yet. */
async function sheetOf(tx: Transaction, { id, name }: Program, day: string): Promise<SheetRecord | null> {
	const [stored] = await readRecords(tx, 'sheets', [id])
	return stored ? null : { id, file: name, headings: [], mapping: [], takenOn: day }
}

/** The openings that an operation on some candidates concerns. */
function openingsOf(candidates: readonly Candidate[]): 'all' | readonly string[] {
	const each = candidates.map(openingsSeen)
	return each.includes('all') ? 'all' : [...new Set((each as (readonly string[])[]).flat())]
}

async function store(tx: Transaction, program: Program, planned: readonly PlannedEntry[], maps: Maps) {
	const candidates = planned.filter(({ was }) => was !== 'as-before').map(({ candidate }) => candidate)
	if (candidates.length === 0) return
	const sheet = await sheetOf(tx, program, serverDay())
	const stored = await storeOperation(tx, authorOf(program), {
		kind: 'import',
		name: program.name,
		by: program.name,
		roles: openingsOf(candidates),
		maps: { candidates: maps, decisions: new Map(), roles: new Map(), sheets: new Map() },
		planned: { put: { candidates, ...(sheet && { sheets: [sheet] }) } },
	})
	if (stored === 'invalid') throw new Error('A candidate of a program would not be valid')
}

type Maps = ReadonlyMap<string, Candidate>

type Put = Answer | { readonly errors: readonly Fault[] } | 'differs'

async function put(
	tx: Transaction,
	program: Program,
	{ entries, named }: { readonly entries: readonly CandidateEntry[]; readonly named: NamedRequest | null },
): Promise<Put> {
	const before = named && (await claimRequest(tx, program, named))
	if (before) return before === 'differs' ? before : (before.answer as Answer)
	const known = await readKnown(tx, entries, visibleOpeningsOf(program))
	const made = planCandidates(entries, known, { sheet: program.id, day: serverDay() })
	if ('errors' in made) return made
	await store(tx, program, made.planned, known.candidates)
	const answer = answerOf(made.planned)
	if (named) await keepAnswer(tx, program, named, answer)
	return answer
}

/** Rolls a transaction back of which nothing is to stay. */
class Faulty extends Error {
	readonly errors: readonly Fault[]
	constructor(errors: readonly Fault[]) {
		super('The request has faults')
		this.errors = errors
	}
}

/**
 * Adds candidates, or what is new about those who are there: all of a request, or nothing of it. What was corrected by a
 * person or replied stays.
 * @param named the request, if the program has named it: sent again, it gets the same answer and changes nothing
 */
export async function putCandidates(
	program: Program,
	entries: readonly CandidateEntry[],
	named: NamedRequest | null,
): Promise<Put> {
	try {
		const answer = await withRetries(() =>
			inWorkspace(program.workspace, async (tx) => {
				const made = await put(tx, program, { entries, named })
				if (typeof made === 'object' && 'errors' in made) throw new Faulty(made.errors)
				return made
			}),
		)
		packOnceAtRest(program.workspace, entries.length)
		return answer
	} catch (error) {
		if (error instanceof Faulty) return { errors: error.errors }
		throw error
	}
}
