/** Two rule sets, or two versions of one, side by side. */
export const comparison = {
	title: 'Comparer deux ensembles de règles',
	pair: '{one} – {other}',
	description:
		'Deux ensembles de règles côte à côte : quelles conditions sont les mêmes, lesquelles sont plus strictes, et qui obtient un autre résultat, avec une personne fictive pour chaque différence.',
	lead: 'Choisissez deux ensembles de règles, ou deux versions d’un même ensemble. Ce que cette page affirme pour toutes les personnes est prouvé, et une personne fictive montre chaque différence.',
	link: 'Comparer deux ensembles de règles',
	another: 'Comparer avec un autre ensemble de règles',
	/** As people would ask, for the search. */
	questions: {
		brief: 'Que supposait l’article, qu’est-ce qui a été publié, et que demanderait le H-1B ?',
		'all-pairs': 'Un ensemble de règles est-il plus strict qu’un autre ?',
	},
	pick: {
		label: 'Que comparer',
		one: 'Ceci',
		other: 'avec',
		option: '{name}, {version}',
		swap: 'Échanger',
		go: 'Comparer',
	},
	unknown: {
		title: 'Nous n’avons pas cet ensemble de règles ou cette version',
		text: 'Choisissez-en deux plus haut.',
	},
	/** The question of the day, and its answers. */
	brief: {
		title: 'En bref',
		sets: {
			article: {
				title: 'Ce que supposait l’article',
				text: 'Un visa très proche du H-1B : un employeur en Chine fait une proposition d’embauche écrite et peut nommer un manque de compétences que vous venez combler.',
			},
			'k-published': {
				title: 'Ce qui a été publié',
				text: 'Aucun employeur n’est exigé. La règle porte sur votre âge, sur vos études, votre enseignement ou votre recherche en science et technologie, et sur les preuves.',
			},
			h1b: {
				title: 'Ce que demanderait le H-1B',
				text: 'Une proposition d’embauche aussi, mais pour un poste qui demande un diplôme précis, et un salaire habituel pour ce poste. Il ne demande pas quel marché vous connaissez.',
			},
		},
		whom: 'Plus bas, vous voyez qui obtient un autre résultat.',
	},
	meaning: {
		title: 'Ce que cela veut dire pour vous',
		equal: 'Votre résultat est le même dans les deux.',
		stricter:
			'Si vous remplissez « {strict} », vous remplissez aussi « {loose} ». Si vous ne remplissez pas « {loose} », vous ne remplissez pas non plus « {strict} ».',
		neither: 'Votre résultat dans l’un ne dit rien de votre résultat dans l’autre. Vérifiez les deux.',
		apart: 'Vous ne pouvez remplir qu’un des deux.',
		only: 'Seul « {name} » porte sur : {facts}.',
		onlyMore:
			'Seul « {name} » porte sur : {facts} ; et {count, plural, one {# point de plus} many {# de points de plus} other {# points de plus}}.',
	},
	relations: {
		equal: {
			title: 'Équivalents : les mêmes personnes remplissent les deux',
			text: 'Quiconque remplit l’un remplit aussi l’autre.',
			short: 'Équivalents',
		},
		stricter: {
			title: 'Plus strict : {one}',
			text: 'Quiconque remplit « {one} » remplit aussi « {other} », mais pas l’inverse.',
			short: 'Plus strict',
		},
		looser: {
			title: 'Plus strict : {other}',
			text: 'Quiconque remplit « {other} » remplit aussi « {one} », mais pas l’inverse.',
			short: 'Moins strict',
		},
		neither: {
			title: 'Aucun n’est plus strict que l’autre',
			text: 'Certaines personnes remplissent seulement le premier, d’autres seulement le second, d’autres les deux.',
			short: 'Ni l’un ni l’autre',
		},
		apart: {
			title: 'Personne ne peut remplir les deux',
			text: 'Certaines personnes remplissent le premier et d’autres le second, mais personne les deux.',
			short: 'Jamais les deux',
		},
	},
	favour: {
		title: 'Supposé ici en faveur de la personne :',
		minAge: 'personne n’est trop jeune',
		maxAge: 'personne n’est trop âgé',
		renownedListPublished: 'tout établissement dit réputé figure sur une liste',
		nobody: 'Au {date}, personne ne pouvait encore remplir toutes les conditions : {name}.',
	},
	meets: 'Remplit : {name}',
	persons: {
		title: 'Qui obtient un autre résultat',
		lead: 'Ces personnes sont fictives. Chacune part de la même personne, qui remplit toutes les conditions obligatoires : {facts}. Seules les réponses citées ici sont différentes.',
		one: 'Remplit seulement : {name}',
		both: 'Remplit les deux',
		neither: 'Ne remplit ni l’un ni l’autre',
		same: 'Mêmes réponses que la personne de départ.',
		unmet: 'Non remplie : {condition}',
		more: 'Non remplie : {condition} ; et {count, plural, one {# condition de plus} many {# de conditions de plus} other {# conditions de plus}}',
		unsettled: 'À trancher : {names}. Tout le reste est rempli.',
		decides:
			'{count, plural, one {# réponse, à elle seule, décide :} many {# de réponses décident ensemble :} other {# réponses décident ensemble :}}',
		fold: '{count, plural, one {Afficher # personne} many {Afficher # de personnes} other {Afficher # personnes}}',
		open: 'Ouvrir la personne {letter}',
	},
	rows: {
		title: 'Côte à côte',
		lead: '« Ici » désigne « {one} » ; « là » désigne « {other} ». Chaque rapport est prouvé pour toutes les personnes qui répondent à chaque question. Dans les lignes marquées, la condition est la même dans les deux.',
		relation: 'Rapport',
		names: {
			same: 'La même',
			together: 'Équivaut à plusieurs réunies',
			stricter: 'Plus stricte ici',
			looser: 'Plus stricte là',
			apart: 'Jamais les deux',
			shares: 'Vérifiée autrement',
			'only-one': 'Seulement ici',
			'only-other': 'Seulement là',
		},
		look: 'Les deux regardent : {facts}',
		exempting: 'Qui est concerné : {condition}',
		required: 'Obligatoire : {condition}',
		supporting: 'Atout seulement : {condition}',
		alone: 'Une personne qui remplit tout sauf cela',
		notAsked: 'pas demandé',
	},
	pairs: {
		title: 'Toutes les paires',
		lead: 'Le rapport de chaque ensemble de règles à chaque autre. Choisissez une paire pour la voir en entier.',
		neither:
			'Aucun ensemble de règles n’en contient un autre. Dans chaque paire, certaines personnes remplissent seulement le premier et d’autres seulement le second.',
		pair: '{one} – {other}',
		same: '{count, plural, =0 {Aucune condition n’est la même} one {# condition est la même} many {# de conditions sont les mêmes} other {# conditions sont les mêmes}}',
		together:
			'{count, plural, one {# de plus équivaut à plusieurs réunies} many {# de plus équivalent à plusieurs réunies} other {# de plus équivalent à plusieurs réunies}}',
	},
	versions: {
		title: 'Ce qui a changé',
		lead: 'Avant : {before}. Après : {after}. Vous voyez pour qui le résultat change avec les règles d’aujourd’hui.',
		none: 'Le résultat ne change pour personne.',
		condition: 'Condition',
		whose: 'Pour qui le résultat change',
		turned: '« {from} » devient « {to} »',
		person: 'Personne',
	},
}
