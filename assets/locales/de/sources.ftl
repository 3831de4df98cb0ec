## Die Quellen, die auf den Karten stehen: das Dokument und ein Satz daraus

source-says = Was die Quelle sagt
source-s1-ig-cat-1 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Kategorie 1
    .quote = „CBMs such as those developed by the OSCE are important voluntary measures for the EU and for Member States international and regional dialogue and cooperation“ (englischer Wortlaut)
source-s1-ig-cat-2 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Kategorie 2
    .quote = „dialogues or EU-diplomatic démarches could be used to signal the seriousness of the situation […], to facilitate the peaceful resolution of an ongoing incident, to ask for assistance or cooperation“ (englischer Wortlaut)
source-s1-ig-cat-3 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Kategorie 3
    .quote = „Issuing a statement expressing concern or condemning general cyber trends or certain cyber activities could have a signalling function“ (englischer Wortlaut)
source-s1-ig-cat-4 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Kategorie 4
    .quote = „In general, restrictive measures aim to bring about a change in policy or activity by the target country, government, entity or individual concerned“ (englischer Wortlaut)
source-s1-ig-cat-5 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Kategorie 5
    .quote = „The EU could, upon request of the concerned Member State(s), provide support to Member States that individually or collectively resort to responses in accordance with international law“ (englischer Wortlaut)
source-s1-ig-section-1 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Abschnitt 1
    .quote = „The importance of EU-NATO cooperation in the field of cybersecurity is recognised herein“ (englischer Wortlaut)
source-s1-ig-section-2 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Abschnitt 2
    .quote = „presented as options for consideration, where appropriate, and do not preclude action by any individual Member State or action coordinated between Member States“ (englischer Wortlaut)
source-s1-ig-section-3 = Leitlinien zur Umsetzung des Rahmens für eine gemeinsame diplomatische Reaktion der EU, Ratsdokument 13007/17 vom 9. Oktober 2017 (hier nach dem Entwurf), Abschnitt 3
    .quote = „Decisions about the measures within this Framework should follow the normal decision making processes for those measures“ (englischer Wortlaut)
source-s1-cc = Schlussfolgerungen des Rates zu einem Rahmen für eine gemeinsame diplomatische Reaktion der EU auf böswillige Cyberaktivitäten, 19. Juni 2017, Dokument 10474/17
    .quote = „clearly signaling the likely consequences of a joint EU diplomatic response to such malicious cyber activities influences the behavior of potential aggressors“ (englischer Wortlaut)
source-s0 = EAD an die Delegationen: Beitrag der EU nach Resolution A/RES/74/28, Ratsdokument 7825/20 vom 7. Mai 2020
source-s1-un = Erklärung der EU im Ersten Ausschuss der Generalversammlung der Vereinten Nationen, 26. Oktober 2018
source-s2 = Non-Paper zur Cyberdiplomatie der EU von Estland, Frankreich, Deutschland, Polen, Portugal und Slowenien
