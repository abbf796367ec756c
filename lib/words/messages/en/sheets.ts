/** What stands in the sheets that we hand out. Plain words, without slots. */
export const sheets = {
	candidates: 'Candidates',
	allowed: 'Allowed values',
	places: 'Countries and languages',
	name: 'Name',
	/** Over the names of the sample. */
	inventedName: 'Name (invented)',
	column: 'Column',
	question: 'What is asked',
	value: 'What you can write',
	code: 'Or in short',
	country: 'Country or territory',
	language: 'Language',
	howToFillIn: [
		'One candidate a row. “id” is your own number for the person; with it, the same person is known again.',
		'Leave a cell empty if nobody has been asked; write ? if the answer is not known. Neither counts as no.',
		'Where several answers are possible, put ; between them.',
		'Columns may be left out, moved or added. What is not understood is kept and not read.',
	],
	/** Words that may stand beside a number in a cell, in all their forms. */
	units: {
		age: ['year', 'years', 'year old', 'years old', 'yr', 'yrs'],
		years: ['year', 'years', 'yr', 'yrs'],
		months: ['month', 'months'],
		points: ['point', 'points', 'pt', 'pts'],
		'cny-a-year': ['yuan'],
	},
	notListed: 'Not in the list',
	notListedText:
		'Take a value from the list, or write ? if it is not known. The second sheet lists all values.',
	notInRangeText:
		'Write a number in digits within the range that the second sheet gives, or ? if it is not known.',
}
