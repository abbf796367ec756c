/** Answers to words of sheets that hold for all sheets of the device, and are shared as a file. */
export const pieces = {
	pieces: {
		count: 'Remembered for all your sheets: what {count, plural, one {# word means} other {# words mean}}.',
		share: 'Look through and share',
		take: 'Import answers to words',
		cell: 'In the sheet',
		means: 'Means',
		question: 'Question',
		quoted: '“{text}”',
		mine: 'Until now: {answer}',
		close: 'Close',
		fileName: 'answers-to-words',
		shareTitle: 'Answers to share',
		shareText:
			'The file holds the ticked lines and nothing else. Only answers that you chose from a list are here, from columns whose heading asks the question: no names, contacts or notes. Untick what should not be in it.',
		none: 'There is nothing to share: none of your answers was chosen from a list under a heading that we know.',
		save: 'Save {count, plural, one {# answer} other {# answers}} to a file',
		takeTitle: 'Answers in {file}',
		counts:
			'{fresh, plural, =0 {None is new} one {# is new} other {# are new}}, {others, plural, =0 {none differs from yours} one {# differs from yours} other {# differ from yours}}, {same, plural, =0 {none is the same as yours} one {# is the same as yours} other {# are the same as yours}}.',
		takeText: 'Nothing is imported yet. Where an answer differs, yours stays unless you tick the line.',
		takeAction: 'Import {count, plural, one {# answer} other {# answers}}',
		taken: 'Imported {count, plural, one {# answer} other {# answers}}. They apply from your next sheet on.',
		leftOut: '{count, plural, one {# line is} other {# lines are}} left out:',
		why: {
			question: 'No question of ours: {places}. The column {column} must hold the id of a question.',
			answer: 'Not an answer that this text can have: {places}. What can be read already keeps its meaning.',
			repeated: 'Answered in an earlier row: {places}.',
		},
		faults: {
			first: '{file} cannot be imported.',
			'not-pieces':
				'Its first row needs these headings: {list}. A file that was saved by “Look through and share” has them.',
			'too-many': 'It has more than {count, number} lines. Split it into smaller files.',
			'too-long': 'It is too large for a file of answers.',
			other: 'It is not a sheet that we can read, or it is damaged. Save it again as CSV.',
		},
		forgetting: {
			forget: 'Forget words',
			title: 'Forget what {count, plural, one {# word means} other {# words mean}}?',
			text: 'They will be asked about again in the next sheet. Candidates stay as they are.',
			action: 'Forget',
			keep: 'Keep them',
		},
		known: 'As you chose on {date}.',
		toRemember:
			'{count, plural, one {1 answer applies} other {# answers apply}} to all later sheets on this device:',
		one: '“{text}” means {answer} ({question})',
	},
}
