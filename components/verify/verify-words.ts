import type { ApplicantWords, Words } from '@/lib/words/texts'
import { type FactId, factIds } from '@/rules/facts'
import type { ChangeWords } from '../result/watch/change-context'

/** The texts of the page that checks a printed result again. */
export type VerifyWords = ChangeWords &
	Pick<Words, 'statuses' | 'separators'> & {
		readonly verify: Words['handoff']['verify']
		readonly faults: Words['handoff']['faults']
		readonly dropped: Words['handoff']['received']['dropped']
		readonly another: Words['handoff']['paste']['another']
		readonly print: Words['result']['print']
		readonly labels: { readonly [F in FactId]: Words['facts'][F]['label'] }
	}

/** Picks these texts: they are sent with the page. */
export function verifyWords({ handoff, result, form, facts, ...words }: ApplicantWords): VerifyWords {
	const { rulesets, parameters, statuses, separators } = words
	const { verify, faults, received, paste } = handoff
	return {
		...{ rulesets, parameters, statuses, separators, verify, faults },
		dropped: received.dropped,
		another: paste.another,
		print: result.print,
		result: { outcomes: result.outcomes, marks: result.marks, decides: result.decides },
		form: { yes: form.yes, no: form.no },
		labels: Object.fromEntries(factIds.map((id) => [id, facts[id].label])) as VerifyWords['labels'],
	}
}
