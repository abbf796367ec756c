/** What stands in the sheets that we hand out. Plain words, without slots. */
export const sheets = {
	candidates: 'Candidats',
	allowed: 'Valeurs possibles',
	places: 'Pays et langues',
	name: 'Nom',
	/** Over the names of the sample. */
	inventedName: 'Nom (fictif)',
	column: 'Colonne',
	question: 'Question',
	value: 'Ce que vous pouvez écrire',
	code: 'Ou le code',
	country: 'Pays ou région',
	language: 'Langue',
	howToFillIn: [
		'Un candidat par ligne. « id » est votre propre numéro pour la personne. Il permet de la retrouver au prochain import de fichier.',
		'Laissez une cellule vide si la question n’a pas été posée. Écrivez ? si la réponse est à confirmer. Ni l’un ni l’autre ne vaut « Non ».',
		'Séparez plusieurs réponses par ;',
		'Vous pouvez omettre, déplacer ou ajouter des colonnes. Les colonnes non reconnues sont gardées, mais pas lues.',
	],
	/** Words that may stand beside a number in a cell, in all their forms. */
	units: {
		age: ['an', 'ans'],
		years: ['an', 'ans', 'année', 'années'],
		months: ['mois'],
		points: ['point', 'points', 'pt', 'pts'],
		'cny-a-year': ['yuan', 'yuans'],
	},
	notListed: 'Pas dans la liste',
	notListedText:
		'Choisissez une valeur dans la liste, ou écrivez ? si elle est à confirmer. La deuxième feuille donne toutes les valeurs.',
	notInRangeText:
		'Écrivez un nombre en chiffres, dans les limites indiquées sur la deuxième feuille, ou ? s’il est à confirmer.',
}
