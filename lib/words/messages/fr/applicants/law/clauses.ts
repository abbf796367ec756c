/** Why a way is not checked: the person names it, an authority decides. */
const named = 'Vous pouvez citer cette voie. L’autorité décide.'
const namedNotRead = 'Vous pouvez citer cette voie. L’autorité décide. Le texte chinois n’a pas été lu.'
const namedTranslation = 'Vous pouvez citer cette voie. L’autorité décide. Lu seulement en traduction.'
const checklist = 'Une ligne de la liste à parcourir.'
const wayChecklist = 'La voie reste ouverte par une seule coche. Ceci est une ligne de sa liste à parcourir.'
const teacherChecklist = 'Une ligne de la liste à parcourir. La coche garde le résultat ouvert.'
const certificateGrade = 'Nous ne demandons pas le niveau : cette ligne peut donc donner jusqu’à 20 points.'
const bothNationalities = 'Avec deux nationalités, seule l’autorité peut dire laquelle compte.'
const oldExemption =
	'Rare : nous ne le demandons pas. Une note dit d’appeler le 12333, car nous n’avons pas lu si cela vaut encore.'
const beijingList = 'Tiré de la liste de Pékin. La coche garde le résultat ouvert.'
const otherEdition = 'Seule une autre édition le cite. Le service décide.'
const noPermit =
	'La coche laisse possible qu’aucun permis ne soit nécessaire. Le consulat dit quel visa convient.'
const visaOffice = 'C’est le service qui en juge.'

/** What each clause means, and why it is left out, left open or not settled. */
export const clauses = {
	clauses: {
		'decree-k-foreigner': {
			meaning:
				'Le visa est pour les personnes étrangères. Une personne qui n’a que la nationalité chinoise n’en est pas une.',
		},
		'decree-k-young': {
			meaning: 'Il est pour les jeunes. Aucun texte ne dit de quel âge il s’agit.',
			why: 'Nous n’avons trouvé aucun chiffre officiel.',
		},
		'decree-k-conditions': { meaning: 'Vous devez remplir les conditions que fixent les autorités.' },
		'decree-k-proof': { meaning: 'Vous devez remettre les documents qui le prouvent.' },
		'decree-in-force': { meaning: 'La règle est en vigueur à partir du 1er octobre 2025.' },
		'decree-renumbered': {
			meaning: 'Le règlement est publié de nouveau avec de nouveaux numéros.',
			why: 'Cela change des numéros et ne fixe aucune condition.',
		},
		'answer-background': {
			meaning: 'Le but est de faciliter la venue de jeunes talents et leurs échanges.',
			why: 'Un but, pas une condition.',
		},
		'answer-two-changes': {
			meaning: 'Le décret modifie deux endroits du règlement.',
			why: 'Les deux endroits ont leur propre ligne.',
		},
		'answer-way-1': {
			meaning:
				'Première voie : une licence ou plus en sciences, technologie, ingénierie ou mathématiques d’un établissement réputé.',
		},
		'answer-well-known': {
			meaning: 'L’établissement doit être réputé, en Chine ou à l’étranger.',
			why: 'Nous n’avons trouvé aucune liste officielle.',
		},
		'answer-way-2': {
			meaning:
				'Deuxième voie : vous enseignez ou faites de la recherche dans un tel domaine et dans un tel établissement.',
		},
		'answer-details': {
			meaning: 'Le détail sera sur les sites des ambassades et des consulats.',
			why: 'Nous n’avons trouvé aucune page de ce genre.',
		},
		'answer-entries': {
			meaning: 'Le nombre d’entrées, la validité et la durée sur place sont plus favorables.',
			why: 'Nous n’avons trouvé aucun chiffre.',
		},
		'answer-activities': {
			meaning:
				'Vous pouvez mener des échanges en éducation, en science et technologie et en culture, créer une entreprise et faire des affaires.',
		},
		'answer-age-and': {
			meaning: 'Seuls l’âge, et les études ou le travail, font l’objet d’exigences précises.',
		},
		'answer-no-employer': { meaning: 'Aucun employeur ni organisme invitant en Chine n’est exigé.' },
		'answer-easier': {
			meaning: 'La demande sera plus simple qu’avant.',
			why: 'Une promesse, sans règle.',
		},
		'answer-measures': {
			meaning:
				'Le ministère des Affaires étrangères écrira d’autres règles et améliorera le système de demande.',
			why: 'Une promesse de règles. Nous n’en avons encore trouvé aucune.',
		},
		'answer-publicity': {
			meaning: 'Les conditions et les documents seront annoncés par plusieurs canaux.',
			why: 'Une promesse d’annonce. Nous n’avons rien trouvé.',
		},
		'answer-extension': {
			meaning: 'Un séjour plus long et un nouveau visa en Chine sont prévus.',
			why: 'Nous n’avons trouvé aucune règle. Nous avons lu un résumé.',
		},
		'class-a-head': {
			meaning: 'La catégorie A est pour les talents de très haut niveau dont la Chine a le plus besoin.',
			why: 'Ces mots ne fixent rien que l’on puisse vérifier. Les six voies qui suivent, si.',
		},
		'class-a-1': {
			meaning:
				'Un programme de talents de l’État, d’une province ou d’une grande ville a retenu votre candidature.',
			why: named,
		},
		'class-a-2': {
			meaning: 'Vous avez une réussite de la liste, comme un grand prix ou un siège dans une académie.',
			why: named,
		},
		'class-a-3-posts': {
			meaning: 'Vous avez un poste de premier plan, d’un type que le texte énumère.',
			why: named,
		},
		'class-a-3-pay': {
			meaning: 'Votre salaire est d’au moins six fois la moyenne locale de l’année d’avant.',
		},
		'class-a-3-1': {
			meaning:
				'Direction ou technique de haut niveau dans une entreprise d’État, une entreprise de haute technologie reconnue, une grande entreprise ou un siège du Global 500.',
			why: named,
		},
		'class-a-3-2': {
			meaning:
				'Direction ou technique de haut niveau dans les centres de recherche et de technologie que l’État reconnaît.',
			why: named,
		},
		'class-a-3-3': {
			meaning:
				'Direction ou technique de haut niveau dans une entreprise moyenne, et direction de certaines petites entreprises à capital étranger.',
			why: named,
		},
		'class-a-3-4': {
			meaning:
				'Haute direction d’une université ou d’un institut, ou rang de maître de conférences, équivalent ou supérieur.',
			why: named,
		},
		'class-a-3-5': {
			meaning:
				'Haute direction et médecins expérimentés des meilleurs hôpitaux ou d’hôpitaux à capital étranger.',
			why: named,
		},
		'class-a-3-6': {
			meaning: 'Musiciens des grands orchestres, et cas semblables. Nous n’avons lu que les premiers mots.',
			why: named,
		},
		'class-a-4': {
			meaning:
				'Vous avez créé une entreprise sur votre propre technologie, ou en possédez 30 % ou plus. Vous avez investi 500 000 dollars américains, avec trois années stables.',
			why: namedNotRead,
		},
		'class-a-5': {
			meaning: 'Vous avez 40 ans ou moins et faites de la recherche postdoctorale.',
			why: 'Vous pouvez citer cette voie. L’autorité décide. Nous n’avons lu ces mots que dans une citation.',
		},
		'class-a-6': { meaning: 'Vous avez 85 points ou plus.' },
		'class-a-no-limits': {
			meaning: 'La catégorie A n’a pas de limite d’âge, de diplôme ni d’années de travail.',
		},
		'class-b-head': {
			meaning: 'La catégorie B est pour les professionnels dont le marché a besoin.',
			why: 'Nous n’avons pas trouvé la liste qu’elle cite. Ce sont les voies qui suivent que l’on vérifie.',
		},
		'class-b-1': { meaning: 'Une licence ou plus, et deux ans de travail dans ce domaine.' },
		'class-b-1-groups': {
			meaning:
				'La voie du diplôme est pour l’encadrement et le personnel spécialisé ou technique, dans cinq groupes de métiers.',
		},
		'class-b-1-agreement': {
			meaning:
				'Les personnes envoyées dans le cadre d’accords ou de contrats. Leur limite d’âge suit l’accord.',
			why: named,
		},
		'class-b-1-representative': {
			meaning: 'Les cadres envoyés par des multinationales, et les représentants d’entreprises étrangères.',
			why: 'Il leur faut aussi le diplôme et deux ans. Pour les représentants, la coche garde la voie ouverte.',
		},
		'class-b-2': {
			meaning: 'Vous avez un certificat de métier connu dans plusieurs pays, ou une compétence rare.',
			why: named,
		},
		'class-b-3': {
			meaning: 'En principe, on enseigne la langue maternelle de son propre pays.',
			why: named,
		},
		'class-b-3-degree': {
			meaning:
				'Pour enseigner une langue, il faut une licence ou plus et deux ans d’enseignement des langues.',
			why: teacherChecklist,
		},
		'class-b-3-waiver': {
			meaning:
				'Un diplôme en éducation ou en langues, une autorisation d’enseigner ou un certificat d’enseignement des langues remplace les deux ans.',
			why: teacherChecklist,
		},
		'class-b-4': {
			meaning: 'Votre salaire est d’au moins quatre fois la moyenne locale de l’année d’avant.',
		},
		'class-b-5': {
			meaning: 'Personnel spécial et personnel de projets cités dans des règles de l’État.',
			why: 'Vous pouvez citer cette voie. L’autorité décide. Nous n’avons lu qu’une version anglaise.',
		},
		'class-b-6': { meaning: 'Vous avez 60 points ou plus.' },
		'class-b-age': { meaning: 'La catégorie B est normalement accordée jusqu’à 60 ans.' },
		'class-b-relaxed': {
			meaning: 'Si l’on a vraiment besoin de vous, l’âge, le diplôme ou les années peuvent être assouplis.',
			why: 'Au-delà de 60 ans, la condition est à confirmer, jamais « non remplie ». Pour le diplôme et les années, une note dit que le service choisit.',
		},
		'class-c-current': {
			meaning: 'Les personnes qui remplissent le règlement sur l’emploi des étrangers.',
			why: 'Il n’y a pas de liste. La voie des postes soumis à un quota couvre ce cas. Lu seulement en traduction.',
		},
		'class-c-short': {
			meaning: 'Les personnes qui ont un court travail de 90 jours au plus.',
			why: namedTranslation,
		},
		'class-c-interns': {
			meaning: 'Les jeunes stagiaires qui viennent dans le cadre d’un accord entre États.',
			why: namedTranslation,
		},
		'class-c-graduates': {
			meaning: 'Les étudiants et diplômés étrangers qui remplissent des conditions fixées.',
			why: namedTranslation,
		},
		'class-c-sea': {
			meaning: 'Les personnes de domaines spéciaux, comme la pêche en haute mer.',
			why: namedTranslation,
		},
		'class-c-household': {
			meaning: 'Le personnel de maison qui accompagne une personne de catégorie A.',
			why: otherEdition,
		},
		'class-c-season': { meaning: 'Les travailleurs saisonniers.', why: otherEdition },
		'points-direct-programme': {
			meaning:
				'Un programme de talents ou une réussite de la liste donne la catégorie sans compter les points.',
			why: named,
		},
		'points-direct-post': {
			meaning: 'Un poste de premier plan de la liste donne la catégorie sans compter les points.',
			why: named,
		},
		'points-direct-founder': {
			meaning:
				'Les personnes qui créent une entreprise et les jeunes d’excellent niveau ont la catégorie sans compter les points.',
			why: named,
		},
		'points-pay-45': { meaning: 'Un salaire de 450 000 yuans par an ou plus donne 20 points.' },
		'points-pay-35': { meaning: 'Un salaire de 350 000 yuans par an ou plus donne 17 points.' },
		'points-pay-25': { meaning: 'Un salaire de 250 000 yuans par an ou plus donne 14 points.' },
		'points-pay-15': { meaning: 'Un salaire de 150 000 yuans par an ou plus donne 11 points.' },
		'points-pay-7': { meaning: 'Un salaire de 70 000 yuans par an ou plus donne 8 points.' },
		'points-pay-5': { meaning: 'Un salaire de 50 000 yuans par an ou plus donne 5 points.' },
		'points-pay-less': { meaning: 'Un salaire de moins de 50 000 yuans par an ne donne aucun point.' },
		'points-degree-doctor': { meaning: 'Un doctorat donne 20 points.' },
		'points-degree-master': { meaning: 'Un master donne 15 points.' },
		'points-degree-bachelor': { meaning: 'Une licence donne 10 points.' },
		'points-certificate-highest': {
			meaning: 'Le plus haut certificat de métier, ou technicien expert, donne 20 points.',
			why: certificateGrade,
		},
		'points-certificate-technician': {
			meaning: 'Un certificat de technicien donne 15 points.',
			why: certificateGrade,
		},
		'points-certificate-senior': {
			meaning: 'Un certificat d’ouvrier hautement qualifié donne 10 points.',
			why: certificateGrade,
		},
		'points-years-none': { meaning: 'Moins de deux ans de travail dans ce domaine ne donnent aucun point.' },
		'points-years-two': { meaning: 'Deux ans de travail dans ce domaine donnent 5 points.' },
		'points-years-more': { meaning: 'Chaque année de plus donne un point de plus, jusqu’à 20 points.' },
		'points-months-9': { meaning: 'Neuf mois de travail par an ou plus donnent 15 points.' },
		'points-months-6': { meaning: 'De six mois à moins de neuf donnent 10 points.' },
		'points-months-3': { meaning: 'De trois mois à moins de six donnent 5 points.' },
		'points-months-less': { meaning: 'Moins de trois mois ne donnent aucun point.' },
		'points-chinese-national': {
			meaning: 'Une personne étrangère qui a eu la nationalité chinoise reçoit 5 points.',
		},
		'points-chinese-degree': { meaning: 'Une licence ou plus, suivie en chinois, donne 5 points.' },
		'points-chinese-hsk5': {
			meaning: 'Le test de chinois HSK au niveau 5 ou plus donne 5 points.',
		},
		'points-chinese-hsk4': { meaning: 'Le test de chinois HSK au niveau 4 donne 4 points.' },
		'points-chinese-hsk3': { meaning: 'Le test de chinois HSK au niveau 3 donne 3 points.' },
		'points-chinese-hsk2': { meaning: 'Le test de chinois HSK au niveau 2 donne 2 points.' },
		'points-chinese-hsk1': { meaning: 'Le test de chinois HSK au niveau 1 donne 1 point.' },
		'points-place-west': { meaning: 'Un travail dans l’ouest de la Chine donne 10 points.' },
		'points-place-old': {
			meaning: 'Un travail dans un ancien bassin industriel, comme le Nord-Est, donne 10 points.',
		},
		'points-place-special': {
			meaning: 'Un travail dans un district pauvre ou une autre zone spéciale donne 10 points.',
			why: 'La liste des districts pauvres serait vide depuis 2020. Nous n’avons trouvé aucune page là-dessus.',
		},
		'points-age-18': { meaning: 'De 18 à 25 ans : 10 points.' },
		'points-age-26': { meaning: 'De 26 à 45 ans : 15 points.' },
		'points-age-46': { meaning: 'De 46 à 55 ans : 10 points.' },
		'points-age-56': { meaning: 'De 56 à 60 ans : 5 points.' },
		'points-age-over': { meaning: 'Plus de 60 ans : aucun point.' },
		'points-extra-university': {
			meaning: 'Un diplôme d’une université de haut niveau hors de Chine donne 5 points.',
		},
		'points-extra-500': { meaning: 'Un travail dans une entreprise du Global 500 donne 5 points.' },
		'points-extra-patent': {
			meaning: 'Un brevet ou une autre propriété intellectuelle donne 5 points.',
		},
		'points-extra-5years': {
			meaning: 'Cinq ans de travail en Chine sans interruption donnent 5 points.',
		},
		'points-province': { meaning: 'La province peut donner jusqu’à 10 points de plus.' },
		'points-total-85': { meaning: '85 points ou plus donnent la catégorie A.' },
		'points-total-60': { meaning: '60 points ou plus donnent la catégorie B.' },
		'general-set-up': {
			meaning: 'L’employeur existe légalement.',
			why: 'L’employeur le montre en s’inscrivant. Vous ne pouvez pas le savoir.',
		},
		'general-no-breach': {
			meaning: 'L’employeur n’a pas de manquement grave à son dossier.',
			why: 'Seuls les dossiers de l’autorité le montrent.',
		},
		'general-no-local': {
			meaning:
				'Le poste répond à un besoin particulier, et aucune personne qui convienne ne se trouve en Chine pour l’instant.',
		},
		'general-not-against': {
			meaning: 'Le poste n’est pas contraire aux règles de l’État.',
			why: 'Nous n’avons lu aucune liste de postes interdits. Le service décide.',
		},
		'general-minimum-wage': {
			meaning: 'Le salaire n’est pas inférieur au salaire minimum local.',
			why: 'Une note le dit. Certaines voies n’ont pas de condition de salaire.',
		},
		'general-prior-approval': {
			meaning: 'Certains métiers demandent d’abord l’accord de leur propre autorité.',
			why: 'Une note le dit. D’autres lois disent quels métiers.',
		},
		'general-adult': { meaning: 'Vous avez 18 ans ou plus.' },
		'general-health': { meaning: 'Vous êtes en bonne santé.' },
		'general-record': { meaning: 'Votre casier judiciaire est vierge.' },
		'general-employer': { meaning: 'Vous avez un employeur précis en Chine.' },
		'general-skills': {
			meaning: 'Vous avez les compétences ou les connaissances que le poste demande.',
			why: 'Le diplôme, les années et les certificats le couvrent.',
		},
		'general-fits-needs': {
			meaning: 'Le travail répond aux besoins de la Chine, qui manque de ces spécialistes.',
			why: 'C’est le service qui en juge. Rien ne permet de le vérifier.',
		},
		'general-other-laws': {
			meaning: 'Si une autre loi a sa propre règle, c’est elle qui s’applique.',
			why: 'Certaines professions ont leurs propres règles, que nous ne vérifions pas ici.',
		},
		'class-numbers': {
			meaning:
				'La catégorie A n’a pas de limite de nombre, la catégorie B suit le marché, la catégorie C a des quotas.',
			why: 'Une limite de nombre ne peut pas se vérifier pour une personne.',
		},
		'general-passport': {
			meaning: 'Votre passeport est valable six mois ou plus.',
			why: 'Une ligne de la liste à parcourir. Elle ne décide jamais qui peut venir.',
		},
		'general-pledges': {
			meaning: 'En catégorie A, on peut signer un engagement à la place de certains documents.',
			why: 'En catégorie A, l’extrait de casier judiciaire seul ne ferme rien. On signe un engagement, ce qu’une personne condamnée ne peut pas faire.',
		},
		'record-residence': {
			meaning:
				'Après un an en Chine, les pages de son permis de séjour peuvent remplacer l’extrait de casier judiciaire.',
		},
		'health-pledge': {
			meaning: 'Avant l’entrée, un engagement suffit. La visite médicale suit en Chine.',
		},
		family: {
			meaning:
				'Le mari ou la femme, les enfants de moins de 18 ans, et les parents des deux peuvent venir aussi.',
			why: 'Il s’agit d’autres personnes : une note le dit.',
		},
		'short-age': {
			meaning: 'Guide de Pékin : pour une courte mission, vous avez de 18 à 60 ans.',
			why: 'Seul le guide de Pékin a cette ligne : aucun âge ne ferme donc la courte mission.',
		},
		'short-record': {
			meaning:
				'Pour une courte mission, vous attestez vous-même par écrit que votre casier judiciaire est vierge.',
			why: beijingList,
		},
		'short-contract': {
			meaning: 'Pour une courte mission, un contrat de projet ou un accord suffit.',
			why: beijingList,
		},
		'short-health': {
			meaning: 'La liste de Pékin pour une courte mission ne cite aucun certificat médical.',
			why: 'Cela découle d’une liste qui ne le cite pas. La coche garde le résultat ouvert.',
		},
		'law-21': {
			meaning: 'Un visa est refusé dans six cas, et le service n’a pas à dire pourquoi.',
			why: 'Dit dans une note. Aucune page ne devrait vous interroger sur une interdiction, une maladie ou l’argent pour vous dire non.',
		},
		'law-21-1': {
			meaning: 'Pas de visa tant que court une interdiction d’entrée.',
			why: 'Dit dans une note. Vous ne devriez pas avoir à l’écrire.',
		},
		'law-21-2': {
			meaning:
				'Pas de visa en cas de trouble mental grave, de tuberculose contagieuse ou d’une autre maladie contagieuse très dangereuse pour la santé publique.',
			why: 'Dit dans une note. Nous ne demandons jamais rien sur la santé, sauf la coche du certificat.',
		},
		'law-21-3': {
			meaning: 'Pas de visa pour les personnes qui peuvent mettre en danger la sécurité ou l’ordre.',
			why: visaOffice,
		},
		'law-21-4': {
			meaning: 'Pas de visa après de fausses déclarations, ou sans l’argent pour le séjour.',
			why: 'Dit dans une note et dans la liste du visa K. Nous n’avons trouvé aucun montant.',
		},
		'law-21-5': {
			meaning: 'Pas de visa sans les documents que le service demande.',
			why: 'Le service peut demander plus que ce que dit n’importe quelle liste.',
		},
		'law-21-6': {
			meaning: 'Le service peut refuser pour d’autres raisons et n’a pas à les donner.',
			why: 'C’est pourquoi aucun résultat ici ne promet un visa.',
		},
		'law-41': {
			meaning:
				'Pour travailler en Chine, une personne étrangère a besoin d’un permis de travail et d’un permis de séjour de type travail.',
		},
		'law-48': {
			meaning: 'Avec la carte de résident permanent, on vit et on travaille en Chine.',
		},
		'graduates-who-china': {
			meaning:
				'Les étudiants étrangers qui ont un master ou plus d’une université en Chine, depuis un an au plus.',
			why: named,
		},
		'graduates-who-abroad': {
			meaning:
				'Les diplômés étrangers qui ont un master ou plus d’une université réputée à l’étranger, depuis un an au plus.',
			why: named,
		},
		'graduates-adult': { meaning: 'Vous avez 18 ans ou plus et êtes en bonne santé.' },
		'graduates-record': { meaning: 'Votre casier judiciaire est vierge.' },
		'graduates-marks': {
			meaning: 'Votre moyenne est de 80 sur 100, ou de B, ou mieux, sans mauvaise conduite à l’université.',
			why: wayChecklist,
		},
		'graduates-degree': { meaning: 'Vous avez le diplôme.', why: wayChecklist },
		'graduates-employer': { meaning: 'Vous avez un employeur précis.' },
		'graduates-post': {
			meaning: 'Le poste correspond à ce que vous avez étudié.',
			why: 'Une ligne de la liste à parcourir, à côté de votre réponse sur le lien entre diplôme et poste.',
		},
		'graduates-pay': {
			meaning:
				'En principe, le salaire n’est pas inférieur à la moyenne locale. La province fixe le montant.',
			why: '« En principe » et le montant propre à la province ne laissent rien à vérifier.',
		},
		'graduates-passport': {
			meaning: 'Vous avez un passeport ou un document de voyage valable.',
			why: checklist,
		},
		'graduates-notice': {
			meaning: 'L’employeur montre qu’il a publié l’annonce du poste en Chine pendant 30 jours.',
			why: 'Une ligne de la liste à parcourir, pour l’employeur.',
		},
		'graduates-year': {
			meaning: 'Le premier permis vaut un an.',
			why: 'Nous n’avons pas lu cet endroit de l’avis. Nous le savons par des notes antérieures.',
		},
		'graduates-quota': {
			meaning: 'Chaque province a un quota annuel.',
			why: 'Seul le service connaît le quota. Lu seulement en traduction.',
		},
		'employment-2-1': { meaning: 'Un étranger est une personne qui n’a pas la nationalité chinoise.' },
		'employment-2-2': {
			meaning: 'Le règlement vise le travail payé d’étrangers qui n’ont pas le droit de s’établir en Chine.',
		},
		'employment-3-2': {
			meaning: 'Le règlement ne vaut pas pour les personnes qui ont des privilèges diplomatiques.',
			why: 'Les diplomates n’utilisent pas cette simulation. Une note les cite.',
		},
		'employment-5': { meaning: 'L’employeur demande le permis avant d’embaucher.' },
		'employment-6-1': {
			meaning:
				'Le poste répond à un besoin particulier, et aucune personne qui convienne ne se trouve en Chine pour l’instant.',
		},
		'employment-6-2': {
			meaning:
				'Un employeur ne peut pas embaucher d’étrangers pour des spectacles payants, sauf avec le permis de l’autorité de la culture.',
			why: 'Les spectacles ont leur propre permis. La note les cite.',
		},
		'employment-7-1': { meaning: 'Vous avez 18 ans ou plus et êtes en bonne santé.' },
		'employment-7-2': {
			meaning: 'Vous avez les compétences et l’expérience que le poste demande.',
		},
		'employment-7-3': { meaning: 'Votre casier judiciaire est vierge.' },
		'employment-7-4': { meaning: 'Vous avez un employeur précis.' },
		'employment-7-5': {
			meaning: 'Vous avez un passeport ou un document de voyage valable.',
			why: checklist,
		},
		'employment-8': {
			meaning: 'Vous entrez avec un visa Z et recevez le certificat d’emploi après l’entrée.',
		},
		'employment-9-1': {
			meaning: 'Les experts payés directement par l’État n’ont pas besoin de permis.',
			why: oldExemption,
		},
		'employment-9-2': {
			meaning: 'Les travailleurs du pétrole en mer qui ne viennent pas à terre n’ont pas besoin de permis.',
			why: oldExemption,
		},
		'employment-9-3': {
			meaning:
				'Les artistes munis d’un permis du ministère de la culture n’ont pas besoin de permis de travail.',
			why: oldExemption,
		},
		'employment-10-1': {
			meaning:
				'Les personnes envoyées dans le cadre d’un accord entre États reçoivent le certificat d’emploi directement après l’entrée.',
			why: named,
		},
		'employment-10-2': {
			meaning:
				'Le représentant principal et les autres représentants d’une entreprise étrangère dans son bureau en Chine reçoivent le certificat d’emploi directement.',
			why: named,
		},
		'hk-mo-tw-ended': {
			meaning:
				'Les résidents de Hong Kong, de Macao et de Taïwan n’ont pas besoin de permis de travail sur le continent.',
		},
		'hk-mo-tw-papers': {
			meaning:
				'Ils utilisent leur carte de résident ou leur permis de voyage, et prouvent le travail par le contrat, les fiches de paie ou l’assurance.',
			why: 'Dit là où le résultat indique qu’aucun permis n’est nécessaire.',
		},
		'nationality-3': {
			meaning: 'La Chine ne reconnaît pas de deuxième nationalité à un citoyen chinois.',
		},
		'nationality-5': {
			meaning:
				'Une personne qui naît à l’étranger avec une nationalité étrangère, d’un parent chinois établi là-bas, n’a pas la nationalité chinoise.',
			why: bothNationalities,
		},
		'nationality-9': {
			meaning:
				'Un citoyen chinois qui s’établit à l’étranger et prend une autre nationalité perd la nationalité chinoise.',
			why: bothNationalities,
		},
		'nationality-hk-1': {
			meaning:
				'Les résidents de Hong Kong d’origine chinoise, nés en Chine ou à Hong Kong, sont citoyens chinois, quel que soit leur passeport.',
		},
		'notice-2025-a': {
			meaning:
				'Les autorités locales doivent écrire leurs propres normes pour la catégorie A, en plus de la norme nationale.',
			why: 'Nous n’avons trouvé aucune norme de province de 2026. La coche et la note gardent la voie ouverte.',
		},
		'notice-2025-b': {
			meaning:
				'Les provinces peuvent dresser des listes de postes recherchés pour la catégorie B, jusqu’au type de métier.',
			why: 'Nous n’avons trouvé aucune liste de province de 2026. La coche et la note gardent la voie ouverte.',
		},
		'notice-2025-who': {
			meaning: 'C’est la province qui écrit ces normes. En principe, aucun échelon au-dessous d’elle.',
			why: 'Cela dit qui écrit, pas ce qui compte.',
		},
		'notice-2025-approval': {
			meaning:
				'Les listes doivent être approuvées et sont publiées. Nous n’avons pas lu cette partie jusqu’au bout.',
			why: 'Nous n’avions que les premiers mots de ce point.',
		},
		'short-1-1': {
			meaning:
				'Une mission chez un partenaire en Chine, par exemple technique, recherche, gestion ou conseil, 90 jours au plus.',
			why: named,
		},
		'short-1-2': {
			meaning: 'Un essai sportif dans un club en Chine, 90 jours au plus.',
			why: named,
		},
		'short-1-3': { meaning: 'Le tournage d’un film, 90 jours au plus.', why: named },
		'short-1-4': { meaning: 'Un défilé de mode ou des photos de mode, 90 jours au plus.', why: named },
		'short-1-5': {
			meaning: 'Un spectacle payant avec des artistes étrangers, 90 jours au plus.',
			why: named,
		},
		'short-1-6': {
			meaning: 'Un autre cas que le bureau du travail accepte, 90 jours au plus.',
			why: named,
		},
		'short-2-1': {
			meaning:
				'Installer ou réparer une machine achetée, ou former à son usage, n’est pas une mission de travail : visa M.',
			why: noPermit,
		},
		'short-2-2': {
			meaning:
				'Guider ou contrôler un projet gagné par appel d’offres n’est pas une mission de travail : visa M.',
			why: noPermit,
		},
		'short-2-3': {
			meaning:
				'Un court travail dans la filiale en Chine de votre entreprise n’est pas une mission de travail : visa M.',
			why: noPermit,
		},
		'short-2-4': {
			meaning: 'Prendre part à une épreuve sportive n’est pas une mission de travail : visa M.',
			why: noPermit,
		},
		'short-2-5': {
			meaning: 'Un travail non payé ou bénévole n’est pas une mission de travail : visa F.',
			why: noPermit,
		},
		'short-2-6': {
			meaning:
				'Un spectacle sans la mention du service de la culture n’est pas une mission de travail : visa F.',
			why: noPermit,
		},
		'short-2-90': {
			meaning: 'Le visa M ou F suffit seulement pour un séjour de 90 jours au plus.',
			why: noPermit,
		},
		'short-3': { meaning: 'Au-delà de 90 jours, les règles ordinaires du travail s’appliquent.' },
	},
}
