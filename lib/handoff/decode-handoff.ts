import { inOneLine } from '@/lib/i18n/one-line'
import { maxCodeWork } from '@/lib/limits/limits'
import { createBudget, WorkExceeded, withinBudget } from '@/lib/limits/work-budget'
import { type FactId, facts as factList, inFactOrder } from '@/rules/facts'
import { type Facts, factSchemas } from '@/rules/facts-schema'
import { keysIn } from '@/rules/keys'
import type { RulesetId } from '@/rules/rulesets/ids'
import { BitReader } from './bits'
import { fromCheckedText } from './checked-text'
import { decodeFact } from './fact-code'
import { codesIn } from './find-codes'
import * as format from './format'
import { factSlots, rulesetSlots } from './slots'
import { decodeText } from './text-code'

type Read = {
	readonly kind: 'read'
	/** The code itself, without the surrounding text. */
	readonly code: string
	/** Facts whose answers no longer fit the question; they count as not asked. */
	readonly dropped: readonly FactId[]
}

/** The content of a code, or why it has none. */
export type DecodedCode =
	| (Read & (format.Handoff | format.EmployerQuestion | format.EmployerReply))
	/** Truncated or altered, or not a code of this site. */
	| { readonly kind: 'damaged' }
	/** Made by a later version of this site, or in a format that is no longer supported. */
	| { readonly kind: 'future' }
	| { readonly kind: 'old' }

/** An applicant's question to the employer, and its reply, once decoded. */
export type ReadQuestion = Extract<DecodedCode, { purpose: 'question' }>
export type ReadReply = Extract<DecodedCode, { purpose: 'reply' }>

const damaged: DecodedCode = { kind: 'damaged' }

/** Decodes a link, a code, or a text that contains one. Never throws. */
export function decodeHandoff(text: string, budget = createBudget(maxCodeWork)): DecodedCode {
	try {
		return withinBudget(budget, () => decodeFirst(text))
	} catch (error) {
		if (error instanceof WorkExceeded) return damaged
		throw error
	}
}

/** Decodes the likeliest code in a text whose checksum is right. */
function decodeFirst(text: string): DecodedCode {
	for (const code of codesIn(text)) {
		const checked = fromCheckedText(code)
		if (!checked) continue
		if (checked.version > format.version) return { kind: 'future' }
		return checked.version < format.oldestVersion ? { kind: 'old' } : decodeBits(checked.bits, code)
	}
	return damaged
}

function decodeBits(bits: readonly (0 | 1)[], code: string): DecodedCode {
	const reader = new BitReader(bits)
	const purpose = format.purposes[reader.read(format.purposeBits)]
	const chosen = Array.from({ length: format.rulesetBits }, () => reader.readFlag())
	const asOf = dayAfter(reader.read(format.dayBits))
	const text = () => (reader.readFlag() ? decodeText(reader) : null)
	const reference = text()
	const from = purpose === 'invitation' ? text() : null
	const opening = purpose === 'invitation' ? text() : null
	const count = reader.read(format.countBits)
	const isLater = count > factSlots.length || chosen.some((is, slot) => is && !rulesetSlots[slot])
	if (!purpose || isLater) return { kind: 'future' }
	const rulesets = rulesetSlots.filter((_, slot) => chosen[slot])
	const head = { kind: 'read', code, rulesets, asOf } as const
	if (purpose === 'question') {
		const asked = factSlots.slice(0, count).filter(() => reader.readFlag())
		return isWhole(reader, rulesets) ? questionOf({ ...head, reference, asked }) : damaged
	}
	const read = decodeFacts(reader, count)
	if (!isWhole(reader, rulesets)) return damaged
	if (purpose === 'reply') return reference ? { ...head, purpose, reference, ...employersOf(read) } : damaged
	const said = { from: shown(from), opening: shown(opening) }
	return { ...head, purpose, reference, ...said, ...read }
}

/** Whether a code ends where it should and names at least one rule set. */
const isWhole = (reader: BitReader, rulesets: readonly RulesetId[]) =>
	!reader.isBroken && reader.isAtEnd() && rulesets.length > 0

const isEmployers = (fact: FactId) => factList[fact].who === 'E'

type Asking = Omit<ReadQuestion, 'purpose' | 'reference' | 'dropped'> & {
	readonly reference: string | null
}

/** Keeps only what an employer can know, whoever made the code. */
function questionOf({ reference, asked, ...head }: Asking): DecodedCode {
	const employers = asked.filter(isEmployers)
	if (!reference || employers.length === 0) return damaged
	const dropped = asked.filter((fact) => !isEmployers(fact))
	return { ...head, purpose: 'question', reference, asked: inFactOrder(employers), dropped }
}

/** The part of a reply that an employer knows. */
function employersOf({ facts, dropped }: ReturnType<typeof decodeFacts>) {
	const foreign = keysIn(facts).filter((fact) => !isEmployers(fact))
	const left = Object.entries(facts).filter(([fact]) => isEmployers(fact as FactId))
	return { facts: Object.fromEntries(left) as Partial<Facts>, dropped: [...dropped, ...foreign] }
}

const dayAfter = (days: number) =>
	new Date(format.firstDay + days * format.msInDay).toISOString().slice(0, 10)

/** An untrusted text made displayable; null if nothing of it can be shown. */
const shown = (text: string | null) => (text && inOneLine(text)) || null

function decodeFacts(reader: BitReader, count: number) {
	const facts: Record<string, unknown> = {}
	const dropped: FactId[] = []
	for (const fact of factSlots.slice(0, count)) {
		const value = decodeFact(reader, fact)
		if (value === undefined) continue
		const { success, data } = factSchemas[fact].safeParse(value)
		if (success) facts[fact] = data
		else dropped.push(fact)
	}
	return { facts: facts as Partial<Facts>, dropped }
}
