/** The texts that have clauses: their names, short names, and whose they are. */
export const lawTexts = {
	texts: {
		'decree-814': {
			name: 'Regulations on Entry and Exit of Foreigners, as amended by Decree 814',
			short: 'Regulations',
			issued: 'State Council, 7 August 2025.',
		},
		'answers-2025-08-14': {
			name: 'Official questions and answers',
			short: 'Official Q&A',
			issued: 'Four departments, 14 August 2025.',
		},
		'classification-2017': {
			name: 'Classification standard for foreigners working in China',
			short: 'Classification 2017',
			issued: 'Four departments, No. 40 of 2017.',
		},
		'points-2017': {
			name: 'Points table, provisional edition',
			short: 'Points table',
			issued: 'Annex of No. 40 of 2017.',
		},
		'general-conditions-2017': {
			name: 'Service guide to the work permit: general conditions',
			short: 'Service guide 2017',
			issued: 'State Administration of Foreign Experts Affairs, 2017. Read through the guides of cities.',
		},
		'graduates-2017': {
			name: 'Notice on foreign graduates, 3 of 2017',
			short: 'Notice 3 of 2017',
			issued: 'Three ministries, 6 January 2017.',
		},
		'notice-2025-09-30': {
			name: 'Notice on better standards for foreign talent',
			short: 'Notice of 30 September 2025',
			issued: 'Ministry of Human Resources and Social Security, 30 September 2025.',
		},
		'short-tasks-2014': {
			name: 'Procedure for foreigners who enter for a short task',
			short: 'No. 78 of 2014',
			issued: 'Four ministries, 6 November 2014.',
		},
		'employment-rules': {
			name: 'Rules on the employment of foreigners in China',
			short: 'Employment rules',
			issued: 'Rules of 1996, revised 2017.',
		},
		'hk-mo-tw-2018': {
			name: 'Notice on the employment of residents of Hong Kong, Macao and Taiwan',
			short: 'No. 53 of 2018',
			issued: 'Ministry of Human Resources and Social Security, 23 August 2018.',
		},
		'nationality-law': {
			name: 'Nationality Law, and its explanation for Hong Kong',
			short: 'Nationality Law',
			issued: 'Law of 1980, explanation of 1996.',
		},
		'exit-entry-law': {
			name: 'Exit and Entry Administration Law',
			short: 'Exit and Entry Law',
			issued: 'Law of 2012.',
		},
	},
}
