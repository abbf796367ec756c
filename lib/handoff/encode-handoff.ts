import { BitWriter } from './bits'
import { toCheckedText } from './checked-text'
import { encodeFact } from './fact-code'
import * as format from './format'
import { factSlots, rulesetSlots } from './slots'
import { encodeText } from './text-code'

type Given = Pick<format.Handoff, 'facts' | 'rulesets' | 'asOf'> & Partial<format.Handoff>

/** Encodes answers, or an invitation, as a self-contained code. */
export function encodeHandoff({ purpose = 'answers', facts, rulesets, asOf, ...texts }: Given): string {
	const { reference = null, from = null, opening = null } = texts
	const writer = new BitWriter()
	writer.write(format.purposes.indexOf(purpose), format.purposeBits)
	for (let slot = 0; slot < format.rulesetBits; slot++) {
		const ruleset = rulesetSlots[slot]
		writer.writeFlag(ruleset !== undefined && rulesets.includes(ruleset))
	}
	writer.write((Date.parse(asOf) - format.firstDay) / format.msInDay, format.dayBits)
	for (const text of purpose === 'invitation' ? [reference, from, opening] : [reference]) {
		writer.writeFlag(text !== null)
		if (text !== null) encodeText(writer, text)
	}
	const count = factSlots.findLastIndex((fact) => facts[fact] !== undefined) + 1
	writer.write(count, format.countBits)
	for (const fact of factSlots.slice(0, count)) encodeFact(writer, fact, facts[fact])
	return toCheckedText(format.version, writer.bits)
}
