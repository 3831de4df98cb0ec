## Les sources citées par les fiches : le document, et une phrase qui y figure

source-says = Ce que dit la source
source-s1-ig-cat-1 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), catégorie 1
    .quote = « CBMs such as those developed by the OSCE are important voluntary measures for the EU and for Member States international and regional dialogue and cooperation » (texte anglais)
source-s1-ig-cat-2 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), catégorie 2
    .quote = « dialogues or EU-diplomatic démarches could be used to signal the seriousness of the situation […], to facilitate the peaceful resolution of an ongoing incident, to ask for assistance or cooperation » (texte anglais)
source-s1-ig-cat-3 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), catégorie 3
    .quote = « Issuing a statement expressing concern or condemning general cyber trends or certain cyber activities could have a signalling function » (texte anglais)
source-s1-ig-cat-4 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), catégorie 4
    .quote = « In general, restrictive measures aim to bring about a change in policy or activity by the target country, government, entity or individual concerned » (texte anglais)
source-s1-ig-cat-5 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), catégorie 5
    .quote = « The EU could, upon request of the concerned Member State(s), provide support to Member States that individually or collectively resort to responses in accordance with international law » (texte anglais)
source-s1-ig-section-1 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), section 1
    .quote = « The importance of EU-NATO cooperation in the field of cybersecurity is recognised herein » (texte anglais)
source-s1-ig-section-2 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), section 2
    .quote = « presented as options for consideration, where appropriate, and do not preclude action by any individual Member State or action coordinated between Member States » (texte anglais)
source-s1-ig-section-3 = Lignes directrices pour la mise en œuvre du cadre pour une réponse diplomatique conjointe de l'UE, document du Conseil 13007/17 du 9 octobre 2017 (lu ici dans son projet), section 3
    .quote = « Decisions about the measures within this Framework should follow the normal decision making processes for those measures » (texte anglais)
source-s1-cc = Conclusions du Conseil relatives à un cadre pour une réponse diplomatique conjointe de l'UE face aux actes de cybermalveillance, 19 juin 2017, document 10474/17
    .quote = « clearly signaling the likely consequences of a joint EU diplomatic response to such malicious cyber activities influences the behavior of potential aggressors » (texte anglais)
source-s0 = SEAE aux délégations : contribution de l'UE au titre de la résolution A/RES/74/28, document du Conseil 7825/20 du 7 mai 2020
source-s1-un = Déclaration de l'UE devant la Première Commission de l'Assemblée générale des Nations unies, 26 octobre 2018
source-s2 = Document officieux sur la cyberdiplomatie de l'UE, par l'Estonie, la France, l'Allemagne, la Pologne, le Portugal et la Slovénie
