/** Answers that candidates hand over, and personal links. */
export const replies = {
	take: {
		title: 'Add these answers to your candidates',
		lead: 'Answers of {date}, shared by the person.',
		statement: 'These answers are the person’s own statement. Check the evidence before you rely on them.',
		noRole: 'Describe the opening first. You will return to these answers once it is saved.',
		role: 'For the opening',
		nameHint: 'The link contains no name: enter the one you know.',
		take: 'Add to my candidates',
		reply: '{name} answered through your personal link on {date}.',
		update: 'Update {name}',
		outcome: '{role}, under {ruleset}: {outcome}.',
		before: 'Before these answers: {outcome}.',
		news: 'What is new in these answers',
		noNews: 'There are no new answers.',
		taken: '{name} has been added to your candidates.',
		updated: '{name} has been updated.',
		invitation: {
			title: 'This is a link for the candidate; it holds no answers yet.',
			text: 'Send it to the candidate, who answers and sends you another link back.',
		},
		otherKind: {
			title: 'This link is not for your list of candidates.',
			text: 'It holds questions or answers about a job, between an applicant and an employer. Open it by itself.',
			open: 'Open the link',
		},
	},
	replies: {
		title: 'Replies to personal links',
		open: 'Add many replies',
		lead: 'Add what candidates have sent back, many together: from links or emails that you paste, or from saved emails.',
		private:
			'Only links with answers are taken out. No text of an email, no address and no attachment is kept or shown.',
		paste: 'Links or whole emails',
		pasteHint: 'What you paste is read right away.',
		read: 'Read',
		empty: 'Links or whole emails: paste them here first',
		files: 'Choose email files',
		filesHint: 'Saved emails (.eml) or mailboxes (.mbox), up to {most, number} MB together.',
		reading: 'Reading: {percent, number} %',
		failures: {
			'too-large': 'This is too much to read at one time, so none of it was read. Paste it in parts.',
			'not-mail':
				'A file is not an email in a form that can be read, so none was read. In Outlook, save emails as .eml, or copy and paste them. Unpack archives first.',
		},
		found:
			'{count, plural, =0 {No replies from your candidates were found.} one {# reply from your candidates.} other {# replies from your candidates.}}',
		counts: {
			mails: '{count, plural, one {# email was read.} other {# emails were read.}}',
			large:
				'{count, plural, one {# email was left out because it is too large.} other {# emails were left out because they are too large.}}',
			unreadable: '{count, plural, one {# email could not be read.} other {# emails could not be read.}}',
			again:
				'{count, plural, one {# link was there more than once.} other {# links were there more than once.}}',
			older:
				'{count, plural, one {# earlier reply is not used: the person sent a later one.} other {# earlier replies are not used: the people sent later ones.}}',
			own: '{count, plural, one {# link is your own question, quoted.} other {# links are your own questions, quoted.}}',
			damaged:
				'{count, plural, one {# link is damaged: ask for it again.} other {# links are damaged: ask for them again.}}',
			otherKind:
				'{count, plural, one {# link is not from a candidate: it holds questions or answers about a job.} other {# links are not from candidates: they hold questions or answers about a job.}}',
			otherVersion:
				'{count, plural, one {# link is of another version of this site and cannot be read.} other {# links are of another version of this site and cannot be read.}}',
		},
		cut: 'There are more links or emails than we read at one time. Paste the others separately.',
		all: 'Tick all',
		tick: 'Add the reply of {name}',
		on: 'Answered on',
		new: 'What is new',
		nothingNew: 'Nothing is new',
		differences: '{count, plural, one {# answer is new or differs} other {# answers are new or differ}}',
		toChoose:
			'{count, plural, one {You typed in # of them: it stays unless you choose theirs.} other {You typed in # of them: they stay unless you choose theirs.}}',
		compare: 'Compare the answers of {name}',
		take: 'Add {count, plural, one {# reply} other {# replies}}',
		taken: '{count, plural, one {# reply has been added.} other {# replies have been added.}}',
		gone: '{count, plural, one {# candidate is no longer stored.} other {# candidates are no longer stored.}}',
		more: 'Show {count, number} more',
		unknown: 'Answers that belong to none of your candidates',
		look: 'Look at the answers of {day}',
		notListed: '{count, plural, one {# more is not listed.} other {# more are not listed.}}',
	},
	link: {
		make: 'Ask by personal link ({count, plural, one {# question} other {# questions}})',
		label: 'Personal link',
	},
}
