/** What stands in the sheets that we hand out. Plain words, without slots. */
export const sheets = {
	candidates: 'Candidates',
	allowed: 'Allowed values',
	places: 'Countries and languages',
	name: 'Name',
	/** Over the names of the sample. */
	inventedName: 'Name (made up)',
	column: 'Column',
	question: 'Question',
	value: 'What you can write',
	code: 'Or use the code',
	country: 'Country or region',
	language: 'Language',
	howToFillIn: [
		'One candidate per row. “id” is your own number for the person. It lets the next import recognise them.',
		'Leave a cell empty if the question has not been asked. Write ? if the answer is unknown. Neither means “No”.',
		'Separate several answers with ;',
		'You can leave out, move or add columns. Columns that are not recognised are kept but not read.',
	],
	/** Words that may stand beside a number in a cell, in all their forms. */
	units: {
		age: ['year', 'years', 'year old', 'years old', 'yr', 'yrs'],
		years: ['year', 'years', 'yr', 'yrs'],
		months: ['month', 'months'],
		points: ['point', 'points', 'pt', 'pts'],
		'cny-a-year': ['yuan'],
	},
	notListed: 'Not on the list',
	notListedText: 'Choose a value from the list, or write ? if unknown. The second sheet lists all values.',
	notInRangeText: 'Write a number in digits within the range shown on the second sheet, or ? if unknown.',
}
