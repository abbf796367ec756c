/** What opens under a condition of a result: what decided it, the source to compare it with, and a text to ask with. */
export const secondLook = {
	secondLook: {
		answers: 'Décidé par ces réponses',
		lookedAt: 'Ces réponses ont été examinées',
		noAnswer: 'Il n’y a pas encore de réponse à cela.',
		change: 'Modifier',
		answer: 'Répondre',
		source: 'Comparer avec la source',
		notQuoted: 'Le texte même n’est pas reproduit ici.',
		ask: {
			consulate: 'Demandez à l’ambassade ou au consulat où vous ferez votre demande',
			authority: 'Demandez à l’autorité chargée des permis de travail (12333)',
			employer: 'Demandez à l’employeur',
			model: 'Demandez à l’employeur',
		},
		noOne:
			'Il n’y a personne à qui demander : ce n’est qu’une comparaison avec une règle des États-Unis. Elle ne décide de rien en Chine.',
		copy: 'Copier les deux',
		copied: 'Copié',
		select: 'La copie n’a pas marché ici. Le texte est sélectionné : copiez-le avec le clavier ou le menu.',
		notSent: 'Rien n’est envoyé d’ici.',
		/** A text to send or to show, printed in Chinese as well; only what was answered stands in it. */
		letter: {
			intro: {
				consulate: 'Bonjour. J’ai une question sur le visa K (décret 814 du Conseil des affaires de l’État).',
				authority: 'Bonjour. J’ai une question sur le permis de travail des étrangers (catégorie A ou B).',
				employer: 'Bonjour. J’ai une question sur le poste et le permis de travail des étrangers.',
				model:
					'Bonjour. J’ai comparé le poste avec le modèle d’un article. Ce modèle est l’opinion d’un auteur, pas une loi.',
			},
			condition: 'La condition, telle qu’une simulation la formule : {statement}',
			source: 'La source dit, en traduction : « {text} »',
			facts: 'Ce qui a été répondu : {facts}',
			fact: '{label} : {answer}',
			institution: 'Nom de l’université ou de l’institut de recherche : {line}',
			question: {
				met: 'La condition est-elle remplie dans ce cas ? Sinon, que manque-t-il ?',
				applied:
					'Comment cette condition est-elle appliquée en ce moment ? Y a-t-il un chiffre ou une liste officiels ?',
				right: 'Est-ce juste ? Sinon, qu’est-ce qui serait juste ?',
			},
		},
	},
}
