/** A role: its form and its findings. */
export const role = {
	role: {
		newTitle: 'New opening',
		lead: 'Your answers here apply to every candidate. Leave blank what differs between candidates; their own answers are then used.',
		name: 'Name of the opening',
		nameHint: 'What your colleagues call it, such as “Localisation engineer, home appliances”.',
		nameMissing: 'Name of the opening: enter a name',
		gap: 'The skill your current team lacks, in your own words',
		gapHint: 'Saved with the opening. It is printed with results but not evaluated.',
		rulesets: 'Screen against',
		rulesetsHint: 'We ask only what these rules need.',
		law: 'The law',
		notLaw: 'Beside it, if you wish: not law',
		noSpecialRoutes: 'No row has a special way unless it says so',
		noSpecialRoutesHint:
			'China has special ways to a work permit, such as a talent programme. A result stays not yet clear while a row says nothing about them. With this tick, no such way is assumed for it; results, files and paper say so.',
		rulesetsMissing: 'Screen against: choose at least one',
		leaveOpen: 'Leave blank',
		save: 'Save the opening',
		findings: 'Conditions decided by this opening',
		findingsLead:
			'{met} of {total} conditions are met for everyone. {open, plural, one {# depends} other {# depend}} on the candidate or on a missing answer.',
		metForAll: 'Met for everyone: {count}',
		nobodyTitle: 'No candidate can meet all conditions for this opening:',
		mendStep: '{label}: now “{from}”. It would need to be “{to}”.',
		blocked:
			'{label}: “{answer}”. If that is right, no candidate can meet this condition. If not, correct it.',
		toQuestion: 'Go to the question',
		stillOpen: 'Left blank in the opening: {count, plural, one {# question} other {# questions}}',
		stillOpenText: 'These are unknown unless a candidate’s own answers cover them:',
	},
}
