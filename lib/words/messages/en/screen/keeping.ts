/** What is kept on the device: storage, files, duties, erasure. */
export const keeping = {
	storage: {
		blocked: {
			title: 'Nothing can be saved here.',
			text: 'This browser stores nothing for this page, as in some private windows. All works until you close the page. Save a backup before you do.',
		},
		full: {
			title: 'There is no room left on this device.',
			text: 'What you do from now on lives until you close the page. Save a backup, then erase what you no longer need: as soon as there is room, the rest is stored.',
		},
		newer: {
			title: 'What is kept here was written by a newer version.',
			text: 'It is left as it is. Load the page again for the newer version; until then nothing can be saved.',
		},
		outdated: {
			title: 'Some stored answers no longer fit.',
			candidates:
				'{count, plural, one {# candidate has} other {# candidates have}} an answer that was stored by another version of this page and is no answer here any more. It counts as not known and stands beside the candidate. Choose the rows with cells that could not be read, and correct them.',
			roles:
				'In these roles something was stored that this version does not know; it is left out: {list}. Look them through and save them.',
		},
		setAside: {
			title:
				'{count, plural, one {# record on this device cannot be read.} other {# records on this device cannot be read.}}',
			text: 'Set aside: {list}. What is set aside stays on this device as it is, and everything else works. Save it to a file if somebody may still need it; then delete it.',
			paused: 'Until then no record is erased at its end, for what is set aside may say when that is.',
			shelves: {
				roles: '{count, plural, one {# role} other {# roles}}',
				candidates: '{count, plural, one {# candidate} other {# candidates}}',
				decisions: '{count, plural, one {# decision} other {# decisions}}',
				sheets: '{count, plural, one {# sheet’s headings} other {# sheets’ headings}}',
				settings: 'the settings',
			},
			save: 'Save to a file',
			fileName: 'unreadable-records',
			remove: 'Delete',
			removeTitle:
				'Delete {count, plural, one {# record that cannot be read} other {# records that cannot be read}}?',
			removeText: 'What is set aside leaves this device for good. We keep no copy.',
			removeAction: 'Delete {count, plural, one {# record} other {# records}}',
			removeKeep: 'Keep it',
			removed:
				'{count, plural, one {# record that could not be read is deleted.} other {# records that could not be read are deleted.}}',
		},
		stale: 'Another tab has changed the store. Load this page again.',
		expired:
			'{count, plural, one {# record had reached its end and was erased} other {# records had reached their end and were erased}} from this device today.',
	},
	eraseAll: {
		title: 'Erase everything that is kept for screening?',
		text: '{roles, plural, one {# role} other {# roles}}, {candidates, plural, one {# candidate} other {# candidates}} and {decisions, plural, one {# decision} other {# decisions}} leave this device for good. We keep no copy.',
		action: 'Erase all {count, plural, one {# record} other {# records}}',
		keep: 'Keep them',
	},
	removeRole: {
		title: 'Delete the role {name}?',
		text: 'Its decisions go too, and so {count, plural, =0 {does no candidate} one {does # candidate who is considered for no other role} other {do # candidates who are considered for no other role}}.',
		action: 'Delete the role',
		keep: 'Keep it',
	},
	files: {
		roleName: 'role',
		backupName: 'screening-backup',
		readRoles: 'Read in {count, plural, one {# role} other {# roles}}.',
		readBackup:
			'Read in {roles, plural, one {# role} other {# roles}}, {candidates, plural, one {# candidate} other {# candidates}}, {decisions, plural, one {# decision} other {# decisions}}.',
		leftOut:
			'{count, plural, one {# entry in it could not be read and was left out: {where}.} other {# entries in it could not be read and were left out, the first at {where}.}}',
		notOurs:
			'This is not a file that was saved here. Choose one that ends in .json and was saved by this page.',
		newer: 'This file was saved by a newer version of this page. Load the page again, then try once more.',
		damaged: 'This file is damaged: {where}. Nothing was read in.',
		tooLarge: 'This file is larger than a backup can be. Nothing was read in.',
	},
	duties: {
		title: 'Before the first candidate is kept',
		points: [
			'Tell the candidates before you collect anything: who handles their data, what for, which data, how long, and what their rights are.',
			'Have a reason in law to keep the data, or the person’s consent. Health, criminal record, and sending data to another company or country need a consent of their own; each candidate’s record has a place for it.',
			'Keep only what you need. There is no field for ethnicity, religion, passport numbers or copies of records: do not put them elsewhere.',
			'The result is advice. A named person decides, with a reason; nobody is declined by a machine, and nobody is ranked.',
			'A candidate can ask for an explanation, a look by a person, a correction, a copy, and deletion. The record has a button for each.',
			'Everything stays in this browser on this device. Whoever can use it can read it. Each record ends {days} days after the decision and is then erased.',
		],
		read: 'I have read this and keep to it',
		missing: 'Tick that you have read this',
		accept: 'Go on',
	},
}
