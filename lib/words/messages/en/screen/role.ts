import type { Step } from '@/rules/facts'

/** A role: its form and its findings. */
export const role = {
	role: {
		newTitle: 'A new role',
		editTitle: 'Edit the role',
		lead: 'What you answer here holds for every candidate. Leave open what differs from one to another: then the candidate’s own row counts.',
		name: 'Name of the role',
		nameHint: 'As your colleagues call it, such as “Localisation engineer, home appliances”.',
		nameMissing: 'Name of the role: enter a name',
		gap: 'The ability that your present team lacks, in your own words',
		gapHint: 'Stays with the role; it is printed with a result and not evaluated.',
		rulesets: 'Screen under',
		rulesetsHint: 'Only the questions that these rules look at are asked.',
		rulesetsMissing: 'Screen under: choose at least one',
		leaveOpen: 'Leave it open',
		save: 'Save the role',
		findings: 'What this role decides for everyone',
		findingsLead:
			'{met} of {total} conditions are met for everyone; {open} depend on the candidate or on an open answer.',
		metForAll: 'Met for everyone: {count}',
		nobodyTitle: 'Nobody can meet all conditions in this role:',
		mendStep: '{label}: now “{from}”. It would have to be “{to}”.',
		blocked: '{label}: “{answer}”. If that is right, nobody can meet this condition. If not, correct it.',
		toQuestion: 'Go to the question',
		stillOpen: 'Left open in the role: {count, plural, one {# question} other {# questions}}',
		stillOpenText: 'These count as not known, unless a candidate’s own row answers them:',
		steps: {
			you: 'About the candidate',
			studies: 'Studies and work',
			market: 'The markets',
			offer: 'The employer and the pay',
			role: 'The work',
			permit: 'For the work permit',
		} satisfies Record<Step, string>,
	},
}
