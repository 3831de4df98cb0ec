## The sources that cards cite: the document, and a sentence of it as it stands there

source-says = What the source says
source-s1-ig-cat-1 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), category 1
    .quote = “CBMs such as those developed by the OSCE are important voluntary measures for the EU and for Member States international and regional dialogue and cooperation”
source-s1-ig-cat-2 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), category 2
    .quote = “dialogues or EU-diplomatic démarches could be used to signal the seriousness of the situation […], to facilitate the peaceful resolution of an ongoing incident, to ask for assistance or cooperation”
source-s1-ig-cat-3 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), category 3
    .quote = “Issuing a statement expressing concern or condemning general cyber trends or certain cyber activities could have a signalling function”
source-s1-ig-cat-4 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), category 4
    .quote = “In general, restrictive measures aim to bring about a change in policy or activity by the target country, government, entity or individual concerned”
source-s1-ig-cat-5 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), category 5
    .quote = “The EU could, upon request of the concerned Member State(s), provide support to Member States that individually or collectively resort to responses in accordance with international law”
source-s1-ig-section-1 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), section 1
    .quote = “The importance of EU-NATO cooperation in the field of cybersecurity is recognised herein”
source-s1-ig-section-2 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), section 2
    .quote = “presented as options for consideration, where appropriate, and do not preclude action by any individual Member State or action coordinated between Member States”
source-s1-ig-section-3 = Implementing Guidelines for the framework on a joint EU diplomatic response, Council document 13007/17, 9 October 2017 (read here in its draft), section 3
    .quote = “Decisions about the measures within this Framework should follow the normal decision making processes for those measures”
source-s1-cc = Council conclusions on a framework for a joint EU diplomatic response to malicious cyber activities, 19 June 2017, document 10474/17
    .quote = “clearly signaling the likely consequences of a joint EU diplomatic response to such malicious cyber activities influences the behavior of potential aggressors”
source-s0 = EEAS to delegations: EU contribution under resolution A/RES/74/28, Council document 7825/20, 7 May 2020
source-s1-un = EU statement in the First Committee of the United Nations General Assembly, 26 October 2018
source-s2 = Non-paper on EU cyber diplomacy by Estonia, France, Germany, Poland, Portugal and Slovenia
