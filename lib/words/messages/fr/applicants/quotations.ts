/** What Chinese sources say in their own words, translated, and how the words were read. */
export const quotations = {
	title: 'Le texte même',
	read: {
		official: 'Lu sur la page officielle, consultée pour la dernière fois le {date}',
		original: 'Lu dans le texte lui-même, consulté pour la dernière fois le {date}',
		copy: 'Lu dans une copie, consultée pour la dernière fois le {date}',
		quotation: 'Lu tel que cité sur {host}, consulté pour la dernière fois le {date}',
	},
	texts: {
		'k-published': {
			'foreign-national':
				'(6) Visa K : délivré aux jeunes talents étrangers des sciences et de la technologie qui entrent en Chine.',
			young:
				'Seuls l’âge du titulaire, et sa formation ou son expérience de travail, font l’objet d’exigences précises.',
			'talent-route':
				'Délivré aux jeunes talents étrangers des sciences et de la technologie qui sont diplômés en sciences, technologie, ingénierie ou mathématiques d’une université ou d’un institut de recherche réputés, en Chine ou à l’étranger, avec le diplôme correspondant (licence ou plus), ou qui enseignent ou font de la recherche dans ces domaines dans un tel établissement.',
			proof:
				'(6) Toute personne qui demande un visa K doit remplir les conditions et exigences que les autorités chinoises compétentes ont fixées pour les jeunes talents étrangers des sciences et de la technologie, et remettre les documents justificatifs correspondants.',
			'fitting-activity':
				'Après l’entrée, le titulaire peut mener des échanges en éducation, en science et technologie, en culture et dans d’autres domaines, créer une entreprise et faire des affaires.',
			'no-employer-needed': 'Aucun employeur ni aucun organisme invitant en Chine n’est exigé.',
			'no-work-permit':
				'Aucune organisation ni aucune personne ne peut employer un étranger qui n’a pas de permis de travail et de permis de séjour de type travail.',
		},
	},
}
