/** What Chinese sources say in their own words, translated, and how the words were read. */
export const quotations = {
	title: 'In its own words',
	read: {
		official: 'Read on the official page, last looked at on {date}',
		original: 'Read in the text itself, last looked at on {date}',
		copy: 'Read in a copy, last looked at on {date}',
		quotation: 'Read as quoted at {host}, last looked at on {date}',
	},
	texts: {
		'k-published': {
			'foreign-national': '(6) K visa: issued to young foreign science and technology talent entering China.',
			young:
				'Only the holder’s age, and educational background or work experience, are subject to specific requirements.',
			'talent-route':
				'Issued to young foreign science and technology talent who graduated in science, technology, engineering or mathematics from a well-known university or research institute in China or abroad with the certificate for it (bachelor’s degree or higher), or who teach or do research in these fields at such an institution.',
			proof:
				'(6) Those who apply for a K visa must meet the conditions and requirements for young foreign science and technology talent that the competent Chinese authorities have set, and hand in the documents that prove it.',
			'fitting-activity':
				'After entry, holders may take part in exchange in education, science and technology, culture and the like, start a company, and do business.',
			'no-employer-needed': 'No employer and no inviting body in China is required.',
			'no-work-permit':
				'No organisation or person may employ a foreigner who does not hold a work permit and a work-type residence permit.',
		},
	},
}
