/** Who stands in the table of persons at the edges of a rule set, and why. */
export const persons = {
	/** Base persons, from whom the others differ in a few answers. */
	bases: {
		'k-published': {
			graduate:
				'Une ingénieure de 29 ans avec un master d’un établissement réputé. Pour ce tableau seulement, nous supposons une limite d’âge officielle de 18 à 45 ans et une liste officielle d’établissements.',
			researcher:
				'Une personne sans diplôme qui fait de la recherche dans un établissement réputé. Pour ce tableau seulement, nous supposons une limite d’âge officielle de 18 à 45 ans et une liste officielle d’établissements.',
		},
		article: {
			engineer:
				'Une ingénieure du Nigeria avec une proposition d’embauche écrite, pour concevoir pour le Nigeria et le Ghana.',
			manager:
				'Un cadre du Brésil avec une proposition d’embauche écrite dans le commerce de gros, pour le marché de son pays, dont il connaît les acheteurs par son expérience personnelle.',
			technician:
				'Un technicien qui a une licence et connaît les acheteurs par ses études, et pour le reste comme l’ingénieure.',
		},
		'work-permit': {
			'by-degree': 'Peu de points (40), mais une licence et deux ans de travail.',
			'by-60-points': 'Exactement 60 points, et seulement un certificat professionnel.',
			'by-85-points': 'Exactement 85 points, avec un master.',
		},
		h1b: {
			graduate: 'Un master en lien avec le poste, et un salaire plus élevé que le salaire habituel.',
			practitioner: 'Aucun diplôme, mais douze ans de travail dans ce domaine.',
		},
	},
	/** Why a person is in the table. */
	why: {
		'all-met': 'Toutes les conditions sont remplies.',
		'not-enough': '« {label} : {answer} » ne remplit pas la condition.',
		enough: '« {label} : {answer} » remplit aussi la condition.',
		'settles-nothing': '« {label} : {answer} » ne suffit pas pour décider.',
		'not-sure': '« {label} » est laissé vide, et les autres réponses ne suffisent pas pour décider.',
		at: '{label} : {answer}, juste à la limite.',
		below: '{label} : {answer}, juste sous la limite de {limit}.',
		above: '{label} : {answer}, juste au-dessus de la limite de {limit}.',
		'not-published': 'Sans {parameter}, personne ne peut dire si la condition est remplie.',
		'points-enough':
			'{label} : {answer}. Avec {points, plural, one {# point} many {# de points} other {# points}} en tout, cela suffit tout juste.',
		'points-short':
			'{label} : {answer}. Un de moins que {needed, plural, one {le # point nécessaire} many {les # de points nécessaires} other {les # points nécessaires}}.',
		'points-open':
			'« {label} » est laissé vide : entre {low, number} et {high, plural, one {# point} many {# de points} other {# points}} en tout.',
		'other-way': 'Remplie par l’autre voie : « {label} : {answer} ».',
		'no-way': 'Avec « {label} : {answer} », aucune voie n’est complète.',
		'one-entry': '{label} : {answer}. Une seule entrée de la liste décide.',
		'never-decides':
			'« {label} : {answer} » ne remplit pas la condition, mais elle ne décide jamais du résultat.',
	},
}
