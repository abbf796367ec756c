/** The first part of a result: the best way, a line for each rule set, the next steps, and what is folded. */
export const bestWay = {
	title: 'Votre meilleure voie',
	of: '{date}, d’après vos propres réponses',
	names: { 'k-published': 'Le visa K', 'work-permit': 'Le permis de travail' },
	/** How the best way stands, as its headline. */
	sentences: {
		'not-needed': 'Vous n’avez besoin ni de visa ni de permis de travail.',
		met: '{name}. Vous remplissez toutes les conditions que nous vérifions.',
		authority: '{name}. Vous remplissez toutes les conditions que nous pouvons vérifier.',
		named: 'Cette voie vous est peut-être ouverte. Les autorités décident.',
		answers: '{name} est la voie la plus proche, et rien ne l’exclut.',
		employer: '{name} est la voie la plus proche. Votre employeur peut répondre au reste.',
		unchecked: '{name} vous est peut-être ouvert. Vous ne l’avez pas encore vérifié.',
		changes: 'Aucune voie n’est ouverte maintenant. {name} est la plus proche.',
		closed: 'Aucune des voies que cette simulation connaît ne vous est ouverte.',
	},
	/** The same where only an opinion or a comparison was chosen. */
	opinions: {
		article: {
			met: 'Selon l’opinion d’un article, vous remplissez toutes les conditions.',
			open: 'Selon l’opinion d’un article, rien ne vous exclut.',
			changes: 'Selon l’opinion d’un article, vous ne remplissez pas encore toutes les conditions.',
		},
		h1b: {
			met: 'Vous remplissez toutes les conditions des États-Unis, prises à la lettre.',
			open: 'Selon les conditions des États-Unis, prises à la lettre, rien ne vous exclut.',
			changes: 'Vous ne remplissez pas encore toutes les conditions des États-Unis, prises à la lettre.',
		},
	},
	reasons: {
		unsettled:
			'{count, plural, one {# condition dépend des autorités.} many {# de conditions dépendent des autorités.} other {# conditions dépendent des autorités.}}',
		unsettledJudged:
			'{count, plural, one {# condition dépend des autorités, et « réputé » est votre propre avis.} many {# de conditions dépendent des autorités, et « réputé » est votre propre avis.} other {# conditions dépendent des autorités, et « réputé » est votre propre avis.}}',
		noEmployer: 'Vous n’avez pas besoin d’employeur.',
		unanswered:
			'{count, plural, one {# question n’a pas encore de réponse.} many {# de questions n’ont pas encore de réponse.} other {# questions n’ont pas encore de réponse.}}',
		classOf: 'Catégorie {name} : {points} points, {limit} nécessaires.',
		byWay: 'Catégorie {name}, par le diplôme, les années et le type de travail, ou par le salaire.',
		employerApplies: 'C’est l’employeur qui le demande.',
		notMet: 'Non remplies pour l’instant : {names}.',
		law: 'C’est une opinion : cela ne donne aucun droit à un visa.',
	},
	box: { action: 'À faire', who: 'À qui demander' },
	actions: {
		apply: 'Demandez à votre employeur de faire la demande de permis de travail.',
		applyVisa: 'Faites la demande de visa.',
		askVisa:
			'Demandez quelle est la limite d’âge, et si votre université compte parmi les universités réputées.',
		askAge: 'Demandez quelle est la limite d’âge.',
		left: {
			nationalities: 'Demandez laquelle de vos nationalités compte.',
			age: 'Demandez si le service assouplit la limite de 60 ans pour la catégorie B.',
			degreeField: 'Demandez si votre domaine d’études est accepté.',
			canShowNoCriminalRecord: 'Demandez si un engagement écrit suffit à la place de l’extrait.',
			specialRoutes: 'Demandez si la voie que vous avez citée vous est ouverte.',
			occupationGroup: 'Demandez si votre poste compte comme un travail spécialisé ou technique.',
		},
		answerVisa: 'Prenez votre passeport et votre diplôme, et répondez aux questions restées sans réponse.',
		answerPermit:
			'Prenez vos certificats et votre proposition d’embauche, si vous en avez une, et répondez aux questions restées sans réponse.',
		answer: 'Répondez aux questions restées sans réponse.',
		askEmployer: 'Posez à votre employeur les questions restées sans réponse.',
		check: 'Vérifiez-le aussi.',
		another: 'Cherchez un poste où cela est différent.',
	},
	links: {
		documents:
			'Ce qu’il faut à votre employeur : {count, plural, one {# document} many {# de documents} other {# documents}}',
		questions: 'Les questions, en chinois et en français',
		answer:
			'{count, plural, one {Répondre à la question (#)} many {Répondre aux # de questions} other {Répondre aux # questions}}',
		askEmployer: 'Demander à mon employeur',
		ways: 'Ce que son texte demande',
		rule: 'La règle, en chinois et en français',
		check: 'Vérifier cela aussi',
	},
	who: {
		visa: 'L’ambassade ou le consulat de Chine où vous ferez votre demande',
		permit: 'Le 12333, le bureau du travail du lieu où vous travaillerez',
		immigration: 'Le 12367, visas et immigration',
		employer: 'Votre employeur',
		university: 'Votre université, si vous ne retrouvez pas le diplôme',
	},
	/** Conditions as nouns, where their short names are statements. */
	nouns: {
		'visa-needed': 'Nationalité',
		'permit-needed': 'Nationalité',
		'foreign-national': 'Nationalité',
		'job-offer': 'Proposition d’embauche',
		'bona-fide-job': 'Proposition d’embauche',
		'definite-employer': 'Proposition d’embauche et employeur',
		adult: 'Âge',
		class: 'Catégorie',
		'skilled-role': 'Type de travail',
		'not-headcount': 'Raison du poste',
		'complements-rnd': 'Part de R&D au cœur du métier',
		'complements-production': 'Part de gestion de la production',
		'complements-sales': 'Part de vente en Chine',
		'no-local-match': 'Personnes déjà en Chine',
		'no-local-candidate': 'Personnes déjà en Chine',
		'specialty-occupation': 'Diplôme que le poste demande',
	},
	/** What decides a rule set, in a line: names of conditions, and what is the matter with them. */
	line: {
		unmet: '{names} : {answer}',
		judged: 'selon votre propre avis ; nous n’avons trouvé aucune liste officielle',
		unsettled: 'à trancher',
		inconclusive: 'ne suffit pas pour décider',
		unanswered: 'sans réponse',
		more: '{names}, et {count, plural, one {# de plus} many {# de plus} other {# de plus}}',
		counted: '{count, plural, one {# condition} many {# de conditions} other {# conditions}}',
		asked: 'sans réponse : {unsure} ; non demandées : {coming}',
		allMet:
			'{count, plural, one {La seule condition (#) est remplie} many {Les # de conditions sont remplies} other {Les # conditions sont remplies}}',
		classOf: 'Catégorie {name}',
		points: '{points} points, {limit} nécessaires',
		citizen: 'Nationalité : les citoyens chinois n’en ont pas besoin',
		card: 'Avec la carte de résident permanent en Chine',
		count: '{count, plural, one {# condition} many {# de conditions} other {# conditions}}',
		excluded: 'Votre âge : {age} ans. Toutes les limites qui circulent vous excluraient.',
		wrong: 'L’un de ces points vous semble faux ?',
	},
	notes: {
		visa: 'Nous n’avons trouvé ni limite d’âge officielle, ni liste officielle des universités réputées. Dernière recherche le {date}.',
		permit:
			'Le barème de points est provisoire, et une ville peut demander plus. Dernière recherche le {date}.',
	},
	selfCheck: {
		first: 'Une simulation.',
		text: 'Ni conseil juridique ni décision officielle. Les autorités décident.',
	},
	places: {
		first: 'Vous y vivez seulement, ou vous avez aussi une autre nationalité ?',
		text: 'Alors ce résultat ne vaut pas pour vous.',
		change: 'Modifier mes nationalités',
	},
	steps: {
		title: 'Prochaines étapes',
		none: 'Il n’y a rien à faire de plus pour un visa ou un permis.',
		if: 'Si c’est ceci : {to}.',
		together: 'Tout ce qu’il faut, ensemble :',
		opinion: 'Un seul ensemble de règles le demande : {name}.',
		evidence: {
			title: 'Cherchez à savoir si votre établissement est « réputé »',
			text: 'Votre « non » est votre propre avis. Nous n’avons trouvé aucune liste pour le visa K, et nous n’avons lu la liste d’aucun État. Dernière recherche le {date}. Si votre État publie une liste, ce n’est pas celle du visa K.',
			ask: 'Demandez à l’ambassade ou au consulat quelle liste on y utilise.',
			note: 'Notez ce que vous avez trouvé',
			label: 'Ce que vous avez trouvé, et où',
			hint: 'Jusqu’à {most} caractères. Votre note reste sur cet appareil et s’imprime avec le résultat. Elle n’est dans aucun lien ni aucun code.',
		},
		check: {
			title: 'Vérifiez aussi le permis de travail',
			text: 'Tout emploi rémunéré en Chine en demande un.',
		},
		documents: {
			title: 'Préparez vos documents',
			text: 'Certains demandent une apostille ou une authentification.',
		},
		applies: {
			title: 'Votre employeur fait la demande en ligne',
			text: 'À Pékin : 10 jours ouvrés.',
		},
		visa: {
			title: 'Obtenez un visa Z, puis un permis de séjour',
			text: 'Demandez le permis de séjour dans les 30 jours après l’entrée.',
		},
	},
	go: {
		print: 'Imprimer une page',
		share: 'Partager',
		plan: 'Calendrier des étapes',
		change: 'Modifier mes réponses',
	},
	folds: {
		every: {
			title: 'Toutes les conditions',
			count: '{count, plural, one {# condition} many {# de conditions} other {# conditions}}',
			unmet: '{count} ; non remplies : {unmet}',
		},
		wrong: {
			title: 'Cela vous semble faux ?',
			count: '{count, plural, one {# réponse} many {# de réponses} other {# réponses}}',
			lead: 'Ces réponses ont décidé. Si l’une est fausse, modifiez-la. Nous recalculons alors le résultat.',
		},
		documents: {
			title: 'Documents',
			count: '{count, plural, one {# document} many {# de documents} other {# documents}}',
		},
		points: { title: 'Points du permis de travail' },
		ways: {
			title: 'Ce que votre voie demande',
			count: '{count, plural, one {# voie} many {# de voies} other {# voies}}',
		},
		age: {
			title: 'Si une limite d’âge est fixée',
			count:
				'{count, plural, one {# limite avancée} many {# de limites avancées} other {# limites avancées}}',
		},
		others: {
			title: 'Autres ensembles de règles',
			count: '{count, plural, one {# non vérifié} many {# non vérifiés} other {# non vérifiés}}',
		},
		who: {
			title: 'À qui demander',
			count: '{count, plural, one {# service} many {# de services} other {# services}}',
		},
		share: { title: 'Partager, garder, supprimer', count: 'lien, code, papier' },
		sources: {
			title: 'Dates, versions, sources',
			count: '{count, plural, one {# source} many {# de sources} other {# sources}}',
		},
	},
}
