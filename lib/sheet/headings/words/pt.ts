import type { HeadingWords } from './heading-words'

export const pt: HeadingWords = {
	id: 'n.º do candidato|número do candidato|código|código do candidato|ID do candidato|referência|matrícula|nº do candidato|nº candidato|identificador|número do processo|n.º de processo',
	name: 'nome completo|nome e sobrenome|nome e apelido|candidato|candidata|candidato(a)|candidato/a|nome do candidato|nome do(a) candidato(a)|nome do aluno|nome civil|nome completo do candidato',
	shortName: 'nome|nomes',
	firstName: 'primeiro nome|nome próprio|prenome|nome(s) próprio(s)',
	lastName: 'sobrenome|apelido|apelidos|último nome|sobrenomes|nome de família',
	email:
		'e-mail|email|correio eletrónico|correio eletrônico|endereço de e-mail|mail|e-mail de contato|e-mail de contacto|endereço eletrónico|endereço eletrônico|correio electrónico',
	birthDate:
		'data de nascimento|nascimento|data nascimento|data de nasc.|ano de nascimento|nascido em|dt. nascimento|data nasc.|dt nasc',
	nationalities:
		'nacionalidade|nacionalidades|cidadania|cidadanias|nacionalidade(s)|país de nacionalidade|país de cidadania|nacionalidade do passaporte',
	age: 'idade|idade (anos)|idade em anos',
	highestDegree:
		'grau máximo|nível|maior grau|último grau|grau obtido|formação máxima|escolaridade|grau de escolaridade|nível de escolaridade|formação|formação acadêmica|formação académica|grau académico|grau acadêmico|habilitações|habilitações literárias|titulação|nível de ensino|nível de formação|grau|título acadêmico|maior titulação|titulação máxima|título académico|maior grau acadêmico|nível de instrução|habilitações académicas|grau mais elevado|grau académico mais elevado|formação (nível)|nível acadêmico|nível académico',
	degreeField:
		'área de formação|curso|área de estudo|área de estudos|especialidade|especialização|campo de estudo|área do curso|área do diploma|curso de formação|área de especialização|área científica|curso superior|área do grau|curso / área|área acadêmica|área académica|licenciatura em',
	experienceYears:
		'anos de exp|experiência (anos)|exp. (anos)|experiência total|tempo de serviço (anos)|anos de experiência|experiência|experiência profissional|tempo de experiência|experiência em anos|anos de exp.|anos experiência|anos de experiência profissional|tempo de experiência (anos)|experiência relevante|n.º de anos de experiência|anos de trabalho|experiência (em anos)',
	chineseLevel:
		'HSK (nível)|HSK / chinês|exame HSK|chinês mandarim|HSK chinês|HSK|nível HSK|nível de chinês|chinês|chinês HSK|nível de HSK|nível de chinês HSK|certificado HSK|HSK nível|chinês (nível HSK)|nível de mandarim|mandarim|mandarim (HSK)|proficiência em chinês',
	languages:
		'outros idiomas|idioma(s)|idiomas/nível|idiomas (com nível)|idiomas|idioma|línguas|idiomas e nível|idiomas e níveis|línguas e níveis|línguas e nível|línguas faladas|idiomas falados|conhecimentos linguísticos|nível de idiomas|idiomas (nível)|línguas (nível)|competências linguísticas|idiomas / nível|domínio de idiomas|conhecimento de idiomas',
	payWithCurrency:
		'salário anual|salário bruto anual|remuneração anual|vencimento anual|salário por ano|rendimento anual|salário anual bruto|remuneração anual bruta|salário ao ano|salário anual oferecido|salário anual proposto|remuneração bruta anual|vencimento anual bruto|ordenado anual|renda anual',
	payWithPeriod: 'salário|remuneração|vencimento|ordenado|salário bruto|salário oferecido|salário proposto',
	jobOffer:
		'oferta?|tipo de oferta|contrato|oferta (verbal/escrita)|tipo de proposta|oferta|oferta de trabalho|oferta de emprego|proposta de trabalho|proposta|proposta de emprego|estado da oferta|status da oferta|carta-oferta|status da proposta',
	targetMarkets:
		'mercado(s)-alvo|mercado de exportação|mercados de exportação|país de destino|mercado-alvo|mercados-alvo|país-alvo|países-alvo|mercado alvo|mercados|mercado|países alvo|mercados alvo|país alvo|mercado de destino',
	isicDivision:
		'setor|sector|indústria|CITA|ramo de atividade|setor de atividade|setor da empresa|sector de actividade|setor (ISIC)',
	monthsPerYear:
		'meses/ano|meses na China por ano|meses na China ao ano|meses na China (por ano)|meses na China|meses por ano|meses por ano na China|meses de trabalho na China|meses/ano na China',
	canShowHealthCertificate:
		'atestado médico disponível|exame médico aprovado|atestado médico|certificado de saúde|atestado de saúde|exame médico|certificado médico',
	canShowNoCriminalRecord:
		'certidão negativa|antecedentes criminais limpos|certidão negativa criminal|certidão de antecedentes criminais|registo criminal limpo|certificado de registo criminal|atestado de antecedentes criminais|certidão negativa de antecedentes',
	criminalRecord:
		'registo criminal|sem antecedentes|sem antecedentes criminais|antecedentes|antecedentes criminais|antecedentes criminais?|registro criminal|ficha criminal|tem antecedentes criminais',
	knowsCustoms:
		'costumes|conhece os costumes do mercado|conhecimento de costumes|conhece usos e costumes|conhece os costumes|conhece costumes locais|conhecimento dos costumes|conhece os costumes locais',
	knowsSocialNorms: 'normas sociais|conhece as normas sociais|conhecimento de normas sociais',
	consumerKnowledge: 'conhecimento do consumidor|conhecimento dos consumidores|conhece os compradores',
	marketNetworks:
		'rede de contatos|rede de contactos|contatos no mercado|contactos no mercado|redes|rede local',
	livedInMarket: 'viveu no mercado|cresceu lá|viveu lá|cresceu no mercado|viveu no país',
	degreeInstitutionRenowned:
		'universidade reconhecida|universidade de renome|universidade prestigiada|instituição reconhecida|universidade conhecida',
	teachesOrResearches:
		'ensino ou pesquisa|ensina ou pesquisa|docência ou investigação|ensino/pesquisa|pesquisador',
	degreeRelated: 'diploma relacionado|formação relacionada|curso relacionado ao cargo',
	plannedActivities:
		'atividades previstas|motivo|motivo da viagem|atividade prevista|atividades planejadas|atividades planeadas|finalidade',
	employerInMainland:
		'empregador na China|empregador chinês|empresa na China|empregador registrado na China|empregador registado na China',
	employerHiresForeigners: 'patrocinador|patrocínio|patrocina|contrata estrangeiros',
	paidInMoney: 'pago em dinheiro|pagamento em dinheiro|salário em dinheiro',
	communicationPlan: 'plano de comunicação',
	managementPlan: 'plano de gestão|gestor designado|responsável designado',
	occupationGroup:
		'grupo profissional|categoria profissional|tipo de trabalho|grupo ocupacional|ocupação|CITP',
	holdsProof:
		'comprovantes|comprovativos|diploma disponível|documentos comprovativos|certificados disponíveis',
	workLocation: 'região de trabalho|região|zona de trabalho',
	designWork: 'participa no design|participa do design|trabalho de design',
	productionWork: 'participa na produção|participa da produção|trabalho de produção',
	permanentResident: 'residência permanente na china|cartão de residência permanente china',
	specialRoutes: 'vias especiais|via especial',
}
