# Abstimmungen: alles, was über eine Regel, ihre Stimmen und deren Ergebnis gesagt wird.

# Wer entscheidet
decider-national = Mitgliedstaat
decider-high-representative = Hoher Vertreter
decider-spokesperson = Sprecher
decider-delegation = EU-Delegation
decider-services = EAD und Kommission
decider-presidency = Vorsitz
decider-coreu = alle 27, im COREU-Schweigeverfahren
decider-working-party = Ratsarbeitsgruppe, im Schweigeverfahren
decider-psc = PSK, im Konsens
decider-council = Rat, einstimmig

# Was eine Regel verlangt und was heute blockieren würde
needs-national = der initiierende Staat entscheidet für sich
needs-alone = die Institution entscheidet allein, nach gemeinsamem Lagebild und Verhältnismäßigkeit
needs-silence = angenommen, wenn bis zum Ende der Phase keine Delegation widerspricht
needs-unanimity = alle stimmen dafür oder enthalten sich; eine Gegenstimme blockiert
would-block = { $count ->
    [one] Eine Delegation lehnt ab: Heute würde das blockieren
   *[other] { $count } Delegationen lehnen ab: Heute würde das blockieren
 }
needs-consensus = angenommen, wenn keine Delegation sich dagegenstellt
third-would-block = Eine Blockade wäre es auch, wenn sich { $abstention_divisor ->
    [3] ein Drittel
   *[other] ein Anteil von 1/{ $abstention_divisor }
 } der Mitgliedstaaten, auf die { $abstention_divisor ->
    [3] ein Drittel
   *[other] ein Anteil von 1/{ $abstention_divisor }
 } der Bevölkerung entfällt, mit förmlicher Erklärung enthielte

# Bis wann
silence-runs = Schweigefrist läuft
vote-in-decision = Votum: Phase Entscheidung
consensus-in-decision = Konsens: Phase Entscheidung
decided-in-decision = Beschluss: Phase Entscheidung

# Die Stimmen und was sie bedeuten
ballot-silent = Schweigen
ballot-silent-detail = der Text kann durchgehen
ballot-break = Schweigen brechen
ballot-break-detail = der Text geht zurück oder fällt
ballot-for = Dafür
ballot-for-detail = der Vorschlag kann durchgehen
ballot-abstain = Enthaltung
ballot-abstain-detail = blockiert nicht
ballot-against = Dagegen
ballot-against-detail = blockiert: alle werden gebraucht
ballot-go = Durchführen
ballot-go-detail = die Entscheidung liegt bei uns
ballot-decline = Ablehnen
ballot-decline-detail = der Vorschlag fällt
ballot-join = Konsens mittragen
ballot-join-detail = er kann durchgehen
ballot-stand-against = Sich dagegenstellen
ballot-stand-against-detail = kein Konsens, der Vorschlag fällt
ballot-declare = Enthaltung mit Erklärung
ballot-declare-detail = die Union ist gebunden, wir sind es nicht

# Stimmen
vote-for = dafür
vote-abstain = Enthaltung
vote-abstain-declare = Enthaltung mit förmlicher Erklärung
vote-against = dagegen
vote-with-change = { $vote }, mit der Änderung: { $change }

# Eine Stimme, die nicht abgegeben ist
open-no-vote-silence = Zu { $proposal } haben wir nichts gesagt. Schweigen gilt als Zustimmung.
open-no-vote-silence-leave = Wir schweigen
open-no-vote-consensus = Zu { $proposal } haben wir nichts gesagt. Wer am Tisch nichts sagt, gilt als einverstanden.
open-no-vote-consensus-leave = Wir sagen nichts
open-no-vote-unanimity = Zu { $proposal } haben wir keine Stimme abgegeben. Ohne versiegelte Stimme gilt das als Enthaltung.
open-no-vote-unanimity-leave = Wir enthalten uns
open-no-vote-alone = Über { $proposal } entscheiden wir. Ohne unsere Stimme geschieht nichts.
open-no-vote-alone-leave = Wir lassen es
cut-no-vote-silence = keine Äußerung zu { $proposal }
cut-no-vote-consensus = keine Äußerung zu { $proposal }
cut-no-vote-unanimity = keine Stimme zu { $proposal }
cut-no-vote-alone = keine Entscheidung über { $proposal }

# Was daraus wurde
failure-silence-broken = das Schweigen wurde gebrochen
failure-vetoed = durch Gegenstimme gescheitert
failure-declined = von der zuständigen Stelle abgelehnt
failure-no-consensus = kein Konsens
failure-not-lawful = eine rechtliche Voraussetzung war nicht erfüllt
failure-blocked-by-abstentions = durch Enthaltungen blockiert
failure-withdrawn = zurückgezogen
outcome-adopted = angenommen in Runde { $turn }
outcome-silence-broken = Schweigen gebrochen in Runde { $turn }
outcome-vetoed = blockiert in Runde { $turn }
outcome-declined = abgelehnt in Runde { $turn }
outcome-no-consensus = kein Konsens in Runde { $turn }
outcome-not-lawful = rechtliche Voraussetzungen nicht erfüllt, Runde { $turn }
outcome-blocked-by-abstentions = durch Enthaltungen blockiert in Runde { $turn }
outcome-withdrawn = zurückgezogen in Runde { $turn }

# Wie ein Protokoll es sagt
record-silence = Keine Delegation hat das Schweigen gebrochen.
record-consensus = Keine Delegation hat sich dagegengestellt.
record-votes = Dafür: { $for }. Enthalten: { $abstain }. Enthalten mit förmlicher Erklärung und daher nicht gebunden: { $declared }.

# Wie eine Abstimmung, eine Entscheidung und ein Scheitern erzählt werden.
story-votes = Abstimmung über { $proposal }: { $for } dafür, { $abstain } enthalten, { $declared } enthalten mit förmlicher Erklärung, { $against } dagegen
story-votes-silence = Die Schweigefrist für { $proposal } ist abgelaufen: { $for } ohne Einwand, { $against } mit Einspruch
story-votes-consensus = Tischumfrage zu { $proposal }: Konsens mitgetragen oder hingenommen { $for }, dagegen { $against }
story-adopted-national = { $states ->
    [one] Der Mitgliedstaat { $state } wird
   *[other] Die Mitgliedstaaten { $state } werden
 } tätig: { $proposal }
story-adopted-high-representative = Der Hohe Vertreter wird tätig: { $proposal }
story-adopted-spokesperson = Der Sprecher des Hohen Vertreters wird tätig: { $proposal }
story-adopted-delegation = Die EU-Delegation führt aus: { $proposal }
story-adopted-services = Die Dienste der Union werden tätig: { $proposal }
story-adopted-presidency = Der Vorsitz wird tätig: { $proposal }
story-adopted-coreu = Keine Delegation hat das COREU-Schweigen gebrochen; im Namen der Europäischen Union ergeht durch den Hohen Vertreter: { $proposal }
story-adopted-working-party = Keine Delegation hat in der Ratsarbeitsgruppe das Schweigen gebrochen; angenommen ist: { $proposal }
story-adopted-psc = Das PSK stimmt zu: { $proposal }
story-adopted-council = Der Rat nimmt an: { $proposal }
story-failed-silence-broken = Das Schweigen wurde gebrochen ({ $objectors }): { $proposal } ist nicht angenommen
story-failed-vetoed = Dagegen gestimmt: { $objectors }. { $proposal } ist nicht angenommen; eine einzige Gegenstimme genügt
story-failed-declined = Die zuständige Stelle hat es abgelehnt, tätig zu werden: { $proposal }
story-failed-no-consensus = Kein Konsens über { $proposal }: Der Vorschlag fällt; dagegen: { $objectors }
story-failed-not-lawful = { $proposal } fällt: Die rechtlichen Voraussetzungen sind nicht erfüllt
story-failed-blocked-by-abstentions = { $proposal } ist nicht angenommen: Die Enthaltungen mit förmlicher Erklärung ({ $objectors }) erreichen { $abstention_divisor ->
    [3] ein Drittel
   *[other] einen Anteil von 1/{ $abstention_divisor }
 } der Mitgliedstaaten und der Bevölkerung der Union
story-failed-withdrawn = Von { $initiator } zurückgezogen: { $proposal }
