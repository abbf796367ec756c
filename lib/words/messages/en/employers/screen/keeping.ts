/** What is kept on the device: storage, files, duties, erasure. */
export const keeping = {
	storage: {
		blocked: {
			title: 'Nothing can be saved here.',
			text: 'This browser does not let this page save data, as in some private windows. Everything works until you close the page. Save a backup before you do.',
		},
		full: {
			title: 'This device has no storage space left.',
			text: 'Your changes now last only until you close the page. Save a backup, then delete what you no longer need: once there is space, the rest is saved.',
		},
		newer: {
			title: 'The saved data is from a newer version of this page.',
			text: 'It has not been changed. Reload the page to get the newer version; until then nothing can be saved.',
		},
		outdated: {
			title: 'Some saved answers are no longer valid.',
			candidates:
				'{count, plural, one {# candidate has} other {# candidates have}} an answer saved by another version of this page that is no longer valid. It is unknown and is shown beside the candidate. Filter for rows with unreadable cells and correct them.',
			roles:
				'These openings contain something this version does not recognise; it was left out: {list}. Check them and save them again.',
		},
		setAside: {
			title:
				'{count, plural, one {# record on this device cannot be read.} other {# records on this device cannot be read.}}',
			text: 'Set aside: {list}. What is set aside stays on this device unchanged, and everything else works. If anyone may still need it, save it to a file first; then delete it.',
			paused:
				'Until you do, no record is deleted on its end date, because what is set aside may change those dates.',
			shelves: {
				roles: '{count, plural, one {# opening} other {# openings}}',
				candidates: '{count, plural, one {# candidate} other {# candidates}}',
				decisions: '{count, plural, one {# decision} other {# decisions}}',
				sheets: '{count, plural, one {the headings of # sheet} other {the headings of # sheets}}',
				settings: 'the settings',
			},
			save: 'Save to a file',
			fileName: 'unreadable-records',
			remove: 'Delete',
			removeTitle:
				'Delete {count, plural, one {# record that cannot be read} other {# records that cannot be read}}?',
			removeText: 'What is set aside will be deleted from this device permanently. We keep no copy.',
			removeAction: 'Delete {count, plural, one {# record} other {# records}}',
			removeKeep: 'Keep it',
			removed:
				'{count, plural, one {# record that could not be read has been deleted.} other {# records that could not be read have been deleted.}}',
		},
		stale: 'The data was changed in another tab. Reload this page.',
		expired:
			'{count, plural, one {# record reached its end date and was deleted} other {# records reached their end dates and were deleted}} from this device today.',
	},
	eraseAll: {
		title: 'Delete all screening data?',
		text: '{roles, plural, one {# opening} other {# openings}}, {candidates, plural, one {# candidate} other {# candidates}} and {decisions, plural, one {# decision} other {# decisions}} will be deleted from this device permanently, with the history and all that says who was deleted before. Copies saved elsewhere, such as backups and sheets, are not deleted. We keep no copy.',
		action: 'Delete {count, plural, one {# record} other {all # records}}',
		keep: 'Keep them',
	},
	remembered: {
		count: 'Remembered from your sheets: what {count, plural, one {# text means} other {# texts mean}}.',
		forget: 'Forget them',
		title: 'Forget what {count, plural, one {# text means} other {# texts mean}}?',
		text: 'They will be asked about again in the next sheet. Candidates stay as they are.',
		action: 'Forget',
		keep: 'Keep them',
	},
	rememberedForms: {
		count:
			'Remembered for next time: how you had the columns of {count, plural, one {# kind of sheet} other {# kinds of sheets}} read.',
		forget: 'Forget kinds of sheets',
		title:
			'Forget how the columns of {count, plural, one {# kind of sheet} other {# kinds of sheets}} are read?',
		text: 'The columns will be read back again in the next sheet. Candidates stay as they are.',
		action: 'Forget',
		keep: 'Keep it',
	},
	removeRole: {
		title: 'Delete the opening {name}?',
		text: 'Its decisions will be deleted too{count, plural, =0 {; no candidates will be} one {, and so will # candidate who is considered for no other opening} other {, and so will # candidates who are considered for no other opening}}. This is final: undo cannot bring them back. Copies saved elsewhere are not deleted.',
		action: 'Delete the opening',
		keep: 'Keep it',
	},
	files: {
		roleName: 'opening',
		backupName: 'screening-backup',
		readRoles: 'Imported {count, plural, one {# opening} other {# openings}}.',
		readBackup:
			'Imported {roles, plural, one {# opening} other {# openings}}, {candidates, plural, one {# candidate} other {# candidates}}, {decisions, plural, one {# decision} other {# decisions}}.',
		changed: 'Changed {count, plural, one {# candidate} other {# candidates}} you already had.',
		nothing: 'Nothing in this file is new or different.',
		wrongPassphrase: 'That is not the passphrase of this file. Nothing was imported.',
		otherKey: 'This file cannot be opened with a passphrase. Nothing was imported.',
		tooMuchWork:
			'This file would take more memory to open than we allow. It was not saved by this page. Nothing was imported.',
		broken: 'This file is damaged or incomplete. Nothing was imported.',
		leftOut:
			'{count, plural, one {# entry in it could not be read and was left out: {where}.} other {# entries in it could not be read and were left out, the first at {where}.}}',
		notOurs: 'This file was not saved by this page. Choose a .json or .age file that was.',
		newer: 'This file was saved by a newer version of this page. Reload the page and try again.',
		damaged: 'This file is damaged: {where}. Nothing was imported.',
		tooLarge: 'This file is too large to be a backup. Nothing was imported.',
	},
	duties: {
		title: 'Before you save the first candidate',
		points: [
			'Tell candidates before you collect anything: who handles their data, for what purpose, which data, how long, and what their rights are.',
			'You need a legal basis to process the data, such as the person’s consent. Health, criminal record, and sending data to another company or abroad need separate consent; each candidate’s record has a place for it.',
			'Keep only what you need. There is no field for ethnicity, religion, passport numbers or copies of records; please do not put them anywhere else.',
			'Results are guidance. A named person decides and gives a reason; no one is rejected or ranked automatically.',
			'Candidates can ask for an explanation, a human review, a correction, a copy, and deletion. The record has buttons for all of these except the review, which must be done by a person with the authority to decide.',
			'Everything stays in this browser on this device unless you share or export it. Anyone who can use this browser can read it. Each record is deleted {days, plural, one {# day} other {# days}} after the last decision or, without one, after the person was added; imports, corrections and undo do not extend this.',
		],
		read: 'I have read this and will follow it',
		missing: 'Please tick to confirm that you have read this',
		accept: 'Continue',
	},
}
