/** The register of processing of a team, for its owners and on paper. */
export const register = {
	title: 'Register of processing',
	lead: 'What you store about people, why and for how long, as data protection law asks you to write it down. The program fills in what it knows. What it cannot know, you say once. Whether it is enough, a lawyer can tell you.',
	asOf: 'Of “{workspace}”, as of {at}',
	missing:
		'{count, plural, =0 {Every question is answered.} one {# question has no answer yet.} other {# questions have no answer yet.}}',
	print: 'Print',
	unknown: 'Not said yet.',
	said: '{by} said this on {at}',
	from: {
		program: 'From how this program works',
		settings: 'From your settings',
		list: 'From your list',
		audit: 'From your audit, for the last twelve months',
	},
	form: {
		answer: 'Answer this',
		change: 'Change',
		of: '{action}: {name}',
		hint: 'Leave it empty to take the answer back. Write no names of candidates here.',
		save: 'Save',
		saving: 'Saving…',
		saved: 'Saved: {name}',
		cancel: 'Cancel',
	},
	parts: {
		record: {
			title: 'Record of processing',
			law: 'Asked for by Article 30(1) of the GDPR (European Union).',
		},
		assessment: {
			title: 'Impact assessment',
			law: 'Asked for by Articles 55 and 56 of the PIPL (China), which also ask to keep it for at least three years: print it and file it.',
		},
		rights: {
			title: 'Requests, consents and deletion',
			law: 'What people can ask for: Articles 15 to 22 of the GDPR, Articles 44 to 50 of the PIPL.',
		},
	},
	items: {
		controller: {
			name: 'Who is responsible',
			ask: 'Name and address of the company, of a representative and of others who decide with you, and how to reach them.',
			known: 'For candidates: {company}. Contact: {contact}',
		},
		officer: {
			name: 'Data protection officer',
			ask: 'Name and contact, or that you need none and why.',
		},
		purpose: {
			name: 'Purpose and legal basis',
			ask: 'Why you check these people, and what allows you to: a contract, a consent, a law.',
			known:
				'The program shows whether a person seems to meet the published conditions for a visa or work permit, for the openings of the team.',
		},
		people: {
			name: 'Whose data',
			known:
				'{people, plural, =0 {No candidates now} one {# candidate now} other {# candidates now}}, and the members of the team.',
		},
		data: {
			name: 'Which data, and until when',
			known: 'All kinds that the program can store:',
		},
		recipients: {
			name: 'Who gets to see them',
			ask: 'Others outside the team: authorities, agencies, a parent company, the people who run the server.',
			known:
				'In the team: {owners, plural, =0 {no owners} one {# owner} other {# owners}}, {recruiters, plural, =0 {no recruiters} one {# recruiter} other {# recruiters}}, {interviewers, plural, =0 {no interviewers} one {# interviewer} other {# interviewers}}, {viewers, plural, =0 {no viewers} one {# viewer} other {# viewers}}. A candidate sees their own record by a link. Email servers: {mails, number}. Programs told of more than ids: {told, number}. {server}',
		},
		place: {
			name: 'Where they are stored',
			ask: 'In which country the server, its database and the backups are, and who runs them for you.',
			known:
				'In one database and its backups, and encrypted on members’ devices. Others get nothing of the list, except programs of your company to which an owner gave a token (“Programs”).',
		},
		abroad: {
			name: 'To other countries',
			ask: 'To which countries, to which people or companies, and what protects the data there: a contract, an approval, a decision of an authority. Or that none leave the country.',
			known:
				'{abroad, plural, =0 {No candidate has} one {# candidate has} other {# candidates have}} a consent to go abroad noted. Members in another country take data there, too.',
		},
		limits: {
			name: 'When they are deleted',
			known:
				'{days, plural, one {# day} other {# days}} after the last decision or reason to keep the record, by itself. Backups hold the data until you delete the backups.',
		},
		measures: {
			name: 'How they are protected',
			ask: 'What you do yourself: who gets an account, encryption of disks and backups, training.',
			known:
				'What a member may see and do is set for each, also by opening. Passwords are stored so that they cannot be read back. An audit that shows if it was changed. Workspaces are kept apart in the database.',
		},
		sensitive: {
			name: 'Whether one is needed',
			known:
				'{sensitive, plural, =0 {No candidate has agreed} one {# candidate has agreed} other {# candidates have agreed}} to answers about health or criminal record, and {abroad, plural, =0 {none has agreed} one {# has agreed} other {# have agreed}} to data going abroad. Article 55 asks for an assessment of such data, of data sent abroad, and of decisions made automatically.',
		},
		automated: {
			name: 'Decisions made automatically',
			known:
				'None. The program gives a result with reasons, from fixed rules. It ranks and rejects no one; a person decides, and each decision has that person’s name.',
		},
		necessity: {
			name: 'Lawful, fair and needed',
			ask: 'Why purpose and means are lawful, fair and needed, and whether less data would do.',
		},
		impact: {
			name: 'What it means for people',
			ask: 'What could happen to a candidate, for instance if a result is wrong or data become known, and how likely that is.',
		},
		protection: {
			name: 'Whether protection fits the risk',
			ask: 'Why the measures are lawful, work, and fit the risk.',
		},
		requests: {
			name: 'Requests of candidates',
			known:
				'{open, plural, =0 {None is open} one {# is open} other {# are open}}, {overdue, plural, =0 {none is overdue} one {# is overdue} other {# are overdue}}, {done, plural, =0 {none is done} one {# is done} other {# are done}}. Each is due {days, plural, one {# day} other {# days}} after it was made.',
		},
		consents: {
			name: 'Consents noted',
			known:
				'Health and criminal record: {sensitive, number}, taken back: {withdrawn, number}. Sharing with another company: {sharing, number}. Another country: {abroad, number}. Other openings: {pool, number}.',
		},
		deletions: {
			name: 'Deleted so far',
			known:
				'{count, plural, =0 {No candidates, as far as the list remembers.} one {# candidate, as far as the list remembers.} other {# candidates, as far as the list remembers.}}',
		},
		exports: {
			name: 'Taken out of the program',
			known:
				'{exports, plural, =0 {No files} one {# file} other {# files}} with candidates saved by members, {copies, plural, =0 {no copies} one {# copy} other {# copies}} taken by candidates themselves.',
		},
	},
	factor: {
		everybody: 'Every member needs a second factor.',
		voluntary: 'Members may use a second factor.',
	},
	data: {
		whose: 'Whose',
		what: 'What',
		until: 'Until',
		of: { candidates: 'Candidates', members: 'Members' },
		kinds: {
			identity: 'name and number',
			contact: 'email address',
			birth: 'date of birth',
			answers: 'answers to the questions, with consent also health and criminal record',
			process: 'stage, notes, dates, documents seen',
			decisions: 'decisions with reasons',
			sheets: 'rows of the sheet as they came',
			consents: 'consents and their withdrawal',
			history: 'history of changes',
			requests: 'requests and answers',
			access: 'link to the own page, who has read the record',
			account: 'name, email address, password and second factor (not readable), passkeys',
			devices: 'devices, sessions, last time seen',
			audit: 'what they did, by number and time',
			tries: 'failed tries to sign in, as a code',
		},
		ends: {
			retention: 'the end of the time for keeping records',
			membership: 'the member is removed or signs out',
			workspace: 'the workspace is deleted',
			soon: 'minutes to days later, by itself',
		},
	},
}
