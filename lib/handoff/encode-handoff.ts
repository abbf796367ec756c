import type { FactId } from '@/rules/facts'
import { BitWriter } from './bits'
import { toCheckedText } from './checked-text'
import { encodeFact } from './fact-code'
import * as format from './format'
import { factSlots, rulesetSlots } from './slots'
import { encodeText } from './text-code'

type Given = Pick<format.Handoff, 'facts' | 'rulesets' | 'asOf'> & Partial<format.Handoff>

type Head = Pick<format.Handoff, 'rulesets' | 'asOf'> & { readonly purpose: format.Purpose }

/** Writes what every code has before its facts. */
function encodeHead({ purpose, rulesets, asOf }: Head, texts: readonly (string | null)[]): BitWriter {
	const writer = new BitWriter()
	writer.write(format.purposes.indexOf(purpose), format.purposeBits)
	for (let slot = 0; slot < format.rulesetBits; slot++) {
		const ruleset = rulesetSlots[slot]
		writer.writeFlag(ruleset !== undefined && rulesets.includes(ruleset))
	}
	writer.write((Date.parse(asOf) - format.firstDay) / format.msInDay, format.dayBits)
	for (const text of texts) {
		writer.writeFlag(text !== null)
		if (text !== null) encodeText(writer, text)
	}
	return writer
}

/** Writes each fact up to the last one that has something to say, and completes the code. */
function encodeFacts(
	writer: BitWriter,
	has: (fact: FactId) => boolean,
	write: (fact: FactId) => void,
): string {
	const count = factSlots.findLastIndex(has) + 1
	writer.write(count, format.countBits)
	for (const fact of factSlots.slice(0, count)) write(fact)
	return toCheckedText(format.version, writer.bits)
}

const encodeAnswers = (writer: BitWriter, facts: format.Handoff['facts']) =>
	encodeFacts(
		writer,
		(fact) => facts[fact] !== undefined,
		(fact) => encodeFact(writer, fact, facts[fact]),
	)

/** Encodes answers, or an invitation, as a self-contained code. */
export function encodeHandoff({ purpose = 'answers', facts, ...given }: Given): string {
	const { reference = null, from = null, opening = null } = given
	const texts = purpose === 'invitation' ? [reference, from, opening] : [reference]
	return encodeAnswers(encodeHead({ ...given, purpose }, texts), facts)
}

/** Encodes an applicant's question to the employer. */
export function encodeEmployerQuestion(question: Omit<format.EmployerQuestion, 'purpose'>): string {
	const asked = new Set(question.asked)
	const writer = encodeHead({ ...question, purpose: 'question' }, [question.reference])
	return encodeFacts(
		writer,
		(fact) => asked.has(fact),
		(fact) => writer.writeFlag(asked.has(fact)),
	)
}

/** Encodes an employer's reply. */
export const encodeEmployerReply = (reply: Omit<format.EmployerReply, 'purpose'>): string =>
	encodeAnswers(encodeHead({ ...reply, purpose: 'reply' }, [reply.reference]), reply.facts)
