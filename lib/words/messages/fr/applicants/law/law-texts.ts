/** The texts that have clauses: their names, short names, and whose they are. */
export const lawTexts = {
	texts: {
		'decree-814': {
			name: 'Règlement sur l’entrée et la sortie des étrangers, modifié par le décret 814',
			short: 'Règlement',
			issued: 'Conseil des affaires de l’État, 7 août 2025.',
		},
		'answers-2025-08-14': {
			name: 'Questions-réponses officielles du 14 août 2025',
			short: 'Questions-réponses officielles',
			issued: 'Quatre services de l’État, 14 août 2025.',
		},
		'classification-2017': {
			name: 'Norme de classement des étrangers qui travaillent en Chine',
			short: 'Classement 2017',
			issued: 'Quatre services de l’État, n° 40 de 2017.',
		},
		'points-2017': {
			name: 'Barème de points, édition provisoire',
			short: 'Barème de points',
			issued: 'Annexe du n° 40 de 2017.',
		},
		'general-conditions-2017': {
			name: 'Guide de service du permis de travail : conditions générales',
			short: 'Guide de service 2017',
			issued: 'Administration d’État des experts étrangers, 2017. Lu dans les guides de villes.',
		},
		'graduates-2017': {
			name: 'Avis sur les diplômés étrangers, n° 3 de 2017',
			short: 'Avis n° 3 de 2017',
			issued: 'Trois ministères, 6 janvier 2017.',
		},
		'notice-2025-09-30': {
			name: 'Avis sur de meilleures normes pour les talents étrangers',
			short: 'Avis du 30 septembre 2025',
			issued: 'Ministère des Ressources humaines et de la Sécurité sociale, 30 septembre 2025.',
		},
		'short-tasks-2014': {
			name: 'Procédure pour les étrangers qui entrent pour une courte mission',
			short: 'N° 78 de 2014',
			issued: 'Quatre ministères, 6 novembre 2014.',
		},
		'employment-rules': {
			name: 'Règlement sur l’emploi des étrangers en Chine',
			short: 'Règlement sur l’emploi',
			issued: 'Règlement de 1996, révisé en 2017.',
		},
		'hk-mo-tw-2018': {
			name: 'Avis sur l’emploi des résidents de Hong Kong, de Macao et de Taïwan',
			short: 'N° 53 de 2018',
			issued: 'Ministère des Ressources humaines et de la Sécurité sociale, 23 août 2018.',
		},
		'nationality-law': {
			name: 'Loi sur la nationalité, et son explication pour Hong Kong',
			short: 'Loi sur la nationalité',
			issued: 'Loi de 1980, explication de 1996.',
		},
		'exit-entry-law': {
			name: 'Loi sur l’administration de l’entrée et de la sortie du territoire',
			short: 'Loi sur l’entrée et la sortie',
			issued: 'Loi de 2012.',
		},
	},
}
