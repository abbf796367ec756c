/** The questionnaire. */
export const form = {
	yes: 'Oui',
	no: 'Non',
	unsure: 'Je ne sais pas',
	none: 'Aucun de ces choix',
	noLanguages: 'Aucun de ces choix',
	why: 'Pourquoi cette question.',
	employerKnows: 'L’employeur le sait peut-être mieux. Vous pouvez choisir « Je ne sais pas ».',
	blankAllowed: 'Une question laissée vide reste à confirmer ; elle ne vaut jamais « Non ».',
	undo: 'Annuler',
	allSet: 'Réponse « {answer} » partout.',
	groups: {
		mainly: {
			question: 'Le poste consiste-t-il surtout en l’une de ces activités ?',
			why: 'Le modèle de l’article demande un poste qui complète le travail des personnes en Chine sans lui faire concurrence.',
		},
		takesPart: {
			question: 'Participeriez-vous à l’une de ces activités ?',
			why: 'Le modèle de l’article demande de participer à la conception ou à la production.',
		},
	},
	employerBlock: {
		title: 'Questions pour l’employeur',
		text: 'L’employeur connaît peut-être mieux les réponses. Vous pouvez les laisser vides.',
		unknown: 'Je ne connais pas ces réponses',
	},
	quick: {
		name: 'Simulation courte',
		settled: '· plus aucune question',
		left: '· {max, plural, one {encore # question} many {encore # de questions} other {encore # questions}}',
		between: '· encore {min} à {max, plural, one {# question} many {# de questions} other {# questions}}',
		atMost:
			'· encore {max, plural, one {# question} many {# de questions} other {# questions}} au plus, peut-être moins',
	},
	standing: {
		soFar: 'Pour l’instant',
		short: { 'k-published': 'Visa K', article: 'Article', 'work-permit': 'Permis de travail', h1b: 'H-1B' },
		/** How many are met, beside a short name. */
		brief: '{met} sur {total}',
		clear: 'Aucune condition « non remplie » pour l’instant.',
		coming:
			'{count, plural, one {Encore # condition à voir.} many {Encore # de conditions à voir.} other {Encore # conditions à voir.}}',
		authority:
			'{count, plural, one {# condition est à trancher par les autorités.} many {# de conditions sont à trancher par les autorités.} other {# conditions sont à trancher par les autorités.}}',
		final: 'Aucune autre réponse ne peut changer cela.',
		/** The same where a declaration could still change it. */
		finalUnless: {
			'k-published':
				'Aucune autre réponse ne peut changer cela, sauf si vous avez la carte de résident permanent en Chine.',
			'work-permit':
				'Aucune autre réponse ne peut changer cela, sauf si vous avez la carte de résident permanent en Chine, si vous enseignez une langue, ou si personne ne vous emploie en Chine.',
		},
		notLaw: { article: 'Une opinion, pas la loi.', h1b: 'Par analogie seulement.' },
		stop: 'Voir le résultat maintenant',
	},
	/** The tick under the nationalities. */
	card: 'J’ai la carte d’identité de résident permanent étranger de Chine.',
	settledNews: {
		title: 'Plus aucune question : {name}.',
		eligible: 'D’après vos réponses, toutes les conditions sont remplies.',
		ineligible: 'Conditions non remplies : {list}.',
		undetermined: 'Le résultat est encore incertain.',
		'not-needed': 'Pas nécessaire : {name}.',
		next: 'Les questions suivantes concernent seulement : {names}.',
		goOn: 'Continuer : {names}',
	},
	/** The result, offered before all is asked. */
	endOffer: {
		titles: {
			unsure: 'Trois fois « Je ne sais pas ». Pas de problème',
			employer: 'Vous ne connaissez pas encore ces réponses. Pas de problème',
			blank: 'Trois questions sans réponse. Pas de problème',
			ten: '{count, plural, one {# réponse donnée} many {# de réponses données} other {# réponses données}}',
		},
		text: 'Vous pouvez voir le résultat maintenant. Il vous dit ce qu’il reste à savoir, et où le demander. Vos réponses sont enregistrées.',
		see: 'Voir le résultat maintenant',
		goOn: 'Continuer à répondre',
	},
	picker: {
		asCitizen: '{name}, avec la nationalité chinoise',
		asCitizenHint:
			'Ici, Hong Kong, Macao et Taïwan veulent dire : avec la nationalité chinoise, un passeport de Hong Kong ou de Macao, ou un permis de voyage pour résidents de Taïwan. Si vous y vivez seulement, choisissez le pays de votre passeport.',
		search: {
			country: 'Chercher un pays ou une région',
			language: 'Chercher une langue',
			choice: 'Chercher : un produit, un service ou un numéro',
			job: 'Chercher un métier par son nom',
		},
		loading: 'Chargement de la liste…',
		failed: 'La liste n’a pas pu être chargée. Vérifiez votre connexion, puis tapez à nouveau.',
		found: {
			country:
				'{count, plural, one {# pays ou région.} many {# de pays et régions.} other {# pays et régions.}} Tapez un nom dans l’une de nos langues, ou un code comme NG.',
			language:
				'{count, plural, one {# langue.} many {# de langues.} other {# langues.}} Tapez un nom dans l’une de nos langues, ou un code comme ha.',
			choice:
				'{count, plural, one {# entrée.} many {# d’entrées.} other {# entrées.}} Tapez ce que l’employeur fabrique ou fait, ou un numéro.',
			job: '{count, plural, one {# type de travail.} many {# de types de travail.} other {# types de travail.}} Tapez le nom du métier, par exemple soudeur.',
		},
		first: 'Les {shown} premiers sur {count}. Tapez quelques lettres pour trouver les autres.',
		none: {
			country:
				'Aucun pays ni région ne correspond à « {text} ». Vérifiez l’orthographe, ou tapez un code comme NG.',
			language:
				'Aucune langue ne correspond à « {text} ». Vérifiez l’orthographe, ou tapez un code comme ha.',
			choice: 'Rien ne correspond à « {text} ». Essayez un autre mot.',
			job: 'Aucun métier ne correspond à « {text} ». Essayez un autre mot, ou choisissez plus bas.',
		},
		near: {
			country: 'Aucun pays ni région ne correspond à « {text} ». Vouliez-vous dire l’un de ceux-ci ?',
			language: 'Aucune langue ne correspond à « {text} ». Vouliez-vous dire l’une de celles-ci ?',
			choice: 'Rien ne correspond à « {text} ». Vouliez-vous dire l’un de ceux-ci ?',
			job: 'Aucun métier ne correspond à « {text} ». Vouliez-vous dire l’un de ceux-ci ?',
		},
		full: 'Vous avez fait {most} choix, le maximum. Retirez-en un pour en ajouter un autre.',
		enter: 'Appuyez sur Entrée pour choisir',
		chosen: '{name} : choisi',
		already: '{name} : déjà choisi.',
		removed: '{name} : retiré',
	},
	level: 'À quel niveau parlez-vous cette langue : {name} ?',
	remove: 'Retirer',
	removeOf: 'Retirer : {name}',
	progress: 'Étape {step} sur {total}',
	left: '{most, plural, =0 {· plus aucune question} one {· encore # question} many {· encore # de questions} other {· encore # questions}}',
	leftBetween:
		'· encore {least, plural, =0 {au plus} one {# à} many {# à} other {# à}} {most, plural, one {# question} many {# de questions} other {# questions}}',
	/** Which screen of a topic it is, after the topic. */
	part: '{place} sur {count}',
	continued: 'suite',
	next: 'Continuer',
	toAnswers: 'Relire mes réponses',
	toResult: 'Voir le résultat',
	back: 'Retour',
	saved: 'Enregistré sur cet appareil',
	unreadable:
		'Certaines réponses enregistrées viennent d’une autre version de cette simulation et ne peuvent pas être lues. Votre première nouvelle réponse les remplacera.',
	notSaved: 'Vos réponses ne peuvent pas être enregistrées ici. Gardez cette fenêtre ouverte.',
	erase: 'Supprimer mes réponses',
	employerInMind: 'J’ai un employeur en vue',
	employerInMindHint: 'Nous poserons alors aussi des questions sur l’employeur et le poste.',
	eraseDialog: {
		title: 'Supprimer vos réponses ?',
		text: '{count, plural, one {# réponse sera définitivement supprimée} many {# de réponses seront définitivement supprimées} other {# réponses seront définitivement supprimées}} de cet appareil. Nous n’en gardons aucune copie.',
		erase: 'Supprimer {count, plural, one {# réponse} many {# de réponses} other {# réponses}}',
		keep: 'Les garder',
	},
	someoneElse: {
		label: 'La même simulation pour une autre personne',
		title: 'Commencer une simulation pour une autre personne ?',
		text: '{count, plural, one {Votre réponse (#) reste} many {Vos # de réponses restent} other {Vos # réponses restent}} sur cet appareil. Vous pourrez les retrouver au début de la simulation.',
		start: 'Commencer une nouvelle simulation',
		keep: 'Garder mes réponses à l’écran',
	},
	earlyNews: {
		title: 'Il y a déjà au moins une condition non remplie.',
		text: 'Vous pouvez continuer pour voir le résultat complet.',
		line: '{name} : non remplie pour l’instant : {list}',
		see: 'Voir le résultat maintenant',
	},
	answers: {
		title: 'Relisez vos réponses',
		lead: 'Relisez-les et corrigez ce qui est faux. Merci de répondre sincèrement. Vos réponses restent sur votre appareil, sauf si vous les partagez.',
		change: 'Modifier',
		changeOf: 'Modifier : {label}',
		answer: 'Répondre',
		answerOf: 'Répondre : {label}',
		reading: 'Lecture de vos réponses…',
		/** The way taken, and how many questions it has listed. */
		asked: {
			quick:
				'Simulation courte : {count, plural, one {# question} many {# de questions} other {# questions}}.',
			full: 'Simulation complète : {count, plural, one {# question} many {# de questions} other {# questions}}.',
		},
		sum: '{counts}.',
		counts: {
			given: 'réponses données : {count}',
			open: 'laissées vides : {count}',
			coming: 'encore à répondre : {count}',
			notAsked: 'questions non posées : {count}',
		},
		whyNotAsked: {
			quick: 'Ce qui n’a pas été demandé ne montre que des atouts, ou ne peut plus changer le résultat.',
			full: 'Ce qui n’a pas été demandé ne peut plus rien changer.',
		},
		fine: 'Une réponse qui manque est à confirmer ; elle ne vaut jamais « Non ».',
		goOn: 'Répondre à la question suivante',
		show: 'Afficher {count, plural, one {# réponse} many {# de réponses} other {# réponses}}',
		hide: 'Masquer ces réponses',
		more: 'et {count} de plus',
		keep: 'Garder cette réponse',
		leave: 'Laisser comme avant',
		leaveAs: 'Laisser comme avant : {answer}',
		turn: '{name} : maintenant « {from} », puis « {to} »',
		askRest:
			'Simulation complète : répondre à {count, plural, one {# question de plus} many {# de questions de plus} other {# questions de plus}}',
		odd: {
			title: 'Ces réponses vont-elles ensemble ?',
			text: 'Sur chaque ligne, une réponse est peut-être une erreur. Si les deux sont justes, laissez-les.',
			named: '{label} : {answer}',
			with: 'Est-ce que cela va avec « {label} » ?',
			fits: 'Les deux sont justes',
		},
		notAnswered: 'Pas encore de réponse',
		notSure: 'Je ne sais pas',
		leftOpen: 'Laissé vide',
		neverNo: 'ne vaut jamais « Non »',
		settlesNothing: 'ne suffit pas pour décider',
	},
	filledIn:
		'{count, plural, one {# réponse est préremplie. Vérifiez-la ou modifiez-la} many {# de réponses sont préremplies. Vérifiez-les ou modifiez-les} other {# réponses sont préremplies. Vérifiez-les ou modifiez-les}}',
	forWhom: 'Ces réponses sont celles de : {name}',
	nothingHere: 'Il n’y a pas de questions ici pour ce que vous avez choisi de vérifier.',
	skill: '{language} ({level})',
	units: {
		age: '{value, plural, one {# an} many {# d’ans} other {# ans}}',
		years: '{value, plural, one {# an} many {# d’ans} other {# ans}}',
		months: '{value, plural, one {# mois} many {# de mois} other {# mois}} par an',
		'cny-a-year': '{value, number} CNY par an',
		points: '{value, plural, one {# point} many {# de points} other {# points}}',
	},
	pay: {
		per: 'Indiquer le salaire par an ou par mois',
		year: 'CNY par an, avant impôt',
		month: 'CNY par mois, avant impôt',
		sum: 'Cela fait {sum}.',
	},
	unitLabels: {
		age: 'ans',
		years: 'années',
		months: 'mois par an',
		'cny-a-year': 'CNY par an, avant impôt',
		points: 'points',
	},
	errors: {
		summary:
			'Il y a {count, plural, one {# problème} many {# de problèmes} other {# problèmes}} sur cette page',
		/** What stands before an error where the short label is asked, not the question. */
		named: '{label} :',
		/** In the summary of a page: the question that the error is about. */
		about: '{question} {fault}',
		titlePrefix: 'Erreur : {title}',
		choose: 'Choisissez une réponse, ou « Je ne sais pas ».',
		chooseSome: 'Choisissez ce qui convient, « Aucun de ces choix » ou « Je ne sais pas ».',
		enter: 'Indiquez un nombre, ou cochez « Je ne sais pas ».',
		number: 'Indiquez le nombre en chiffres seulement, par exemple {example}.',
		whole: 'Indiquez un nombre entier, par exemple {example}.',
		range: 'Indiquez un nombre de {min, number} à {max, number}.',
		country: 'Choisissez au moins un pays ou une région, ou cochez « Je ne sais pas ».',
		language: 'Choisissez au moins une langue, ou « Aucun de ces choix » ou « Je ne sais pas ».',
		notChosen: 'Choisissez dans la liste sous le champ, ou videz le champ.',
		levelMissing: 'Choisissez votre niveau pour cette langue : {name}.',
		tooMany: 'Ne faites pas plus de {max} choix.',
	},
	/** The screen after the last question about the law. */
	afterLaw: {
		title: 'Plus aucune question sur {names}',
		names: {
			'k-published': 'le visa K',
			'work-permit': 'le permis de travail',
			article: 'le modèle de l’article',
			h1b: 'la comparaison avec le H-1B',
		},
		answered:
			'· {count, plural, one {# réponse donnée} many {# de réponses données} other {# réponses données}}',
		outcomes: {
			eligible: 'Vous remplissez toutes les conditions que nous vérifions.',
			ineligible: 'Votre résultat est « Conditions non remplies ».',
			undetermined: 'Votre résultat est encore incertain.',
			'not-needed': 'Vous n’en avez pas besoin.',
		},
		authority:
			'{count, plural, one {# condition dépend des autorités.} many {# de conditions dépendent des autorités.} other {# conditions dépendent des autorités.}}',
		conditions: '{count, plural, one {# condition} many {# de conditions} other {# conditions}}',
		/** The conditions that decide, and how they stand. */
		decides: '{names} : {mark}',
		andMore: '{names} et {count} de plus',
		marks: {
			met: 'remplie',
			unmet: 'non remplie',
			unanswered: 'à confirmer',
			inconclusive: 'à confirmer',
			unsettled: 'à trancher',
			'not-needed': 'pas nécessaire',
			coming: 'pas demandé',
		},
		see: 'Voir le résultat maintenant',
		seeHint: 'Ce que vous pouvez faire ensuite, et à qui demander.',
		goOn: 'Continuer avec {names}',
		atMost: 'Encore {max, plural, one {# question} many {# de questions} other {# questions}} au plus.',
		employers: 'La plupart portent sur un employeur.',
		notLaw: {
			article: 'C’est une opinion, pas la loi.',
			h1b: 'C’est seulement une comparaison avec les États-Unis.',
		},
		stop: 'Vous pouvez vous arrêter quand vous voulez.',
		/** The same page, opened at another time. */
		elsewhere: 'Après les questions sur la loi',
	},
}
