/** Boilerplate of pages in German: one entry a line, as `[text, kind], // source`; what the groups and sources mean stands in `../boilerplate-lists.ts`. */
import type {Lists} from '../boilerplate-lists.js'

export const boilerplate: Lists = {
  heads: [
    ['aktuell', 'story-teasers'], // usage
    ['aktuelle artikel', 'story-teasers'], // usage
    ['aktuelle meldungen', 'story-teasers'], // fundus
    ['aktuelle nachrichten', 'story-teasers'], // fundus
    ['aktuelle schlagzeilen', 'story-teasers'], // fundus
    ['aktuelle themen', 'story-teasers'], // usage
    ['aktuelle videos', 'story-teasers'], // usage
    ['aktuelles', 'story-teasers'], // fundus
    ['aktuelles : schlagzeilen', 'story-teasers'], // fundus
    ['alle artikel', 'story-teasers'], // usage
    ['alle meldungen', 'story-teasers'], // usage
    ['alle nachrichten', 'story-teasers'], // usage
    ['alle themen', 'story-teasers'], // fundus
    ['alle videos', 'story-teasers'], // usage
    ['am häufigsten gelesen', 'story-teasers'], // usage
    ['am meisten gelesen', 'story-teasers'], // usage
    ['auch interessant', 'story-teasers'], // fundus
    ['auch lesenswert', 'story-teasers'], // usage
    ['aus dem archiv', 'story-teasers'], // usage
    ['aus unserem archiv', 'story-teasers'], // usage
    ['ausgewählte artikel', 'story-teasers'], // usage
    ['beitrag teilen und mehr', 'story-teasers'], // usage
    ['beliebt', 'story-teasers'], // usage
    ['beliebte artikel', 'story-teasers'], // usage
    ['beliebteste artikel', 'story-teasers'], // usage
    ['bild des tages', 'story-teasers'], // usage
    ['das könnte dich auch interessieren', 'story-teasers'], // usage
    ['das könnte dich interessieren', 'story-teasers'], // usage
    ['das könnte sie auch interessieren', 'story-teasers'], // fundus
    ['das könnte sie interessieren', 'story-teasers'], // usage
    ['das neueste', 'story-teasers'], // usage
    ['die beliebtesten artikel', 'story-teasers'], // usage
    ['dies könnte sie auch interessieren', 'story-teasers'], // usage
    ['diskutieren sie mit', 'story-teasers'], // usage
    ['dossier', 'story-teasers'], // usage
    ['dossiers', 'story-teasers'], // fundus
    ['empfehlungen', 'story-teasers'], // usage
    ['empfehlungen der redaktion', 'story-teasers'], // usage
    ['empfohlen', 'story-teasers'], // usage
    ['empfohlene artikel', 'story-teasers'], // usage
    ['für sie ausgewählt', 'story-teasers'], // usage
    ['für sie empfohlen', 'story-teasers'], // usage
    ['heute meistgelesen', 'story-teasers'], // usage
    ['heute wichtig', 'story-teasers'], // usage
    ['hier lesen sie mehr', 'story-teasers'], // usage
    ['im fokus', 'story-teasers'], // fundus
    ['jetzt auf', 'story-teasers'], // usage
    ['jetzt im video', 'story-teasers'], // usage
    ['jetzt lesen', 'story-teasers'], // usage
    ['könnte sie auch interessieren', 'story-teasers'], // usage
    ['leseempfehlung', 'story-teasers'], // usage
    ['leseempfehlungen', 'story-teasers'], // usage
    ['lesen sie auch', 'story-teasers'], // fundus
    ['lesen sie jetzt', 'story-teasers'], // usage
    ['lesen sie mehr', 'story-teasers'], // usage
    ['lesen sie mehr zum thema', 'story-teasers'], // fundus
    ['lesenswert', 'story-teasers'], // usage
    ['lesetipp', 'story-teasers'], // usage
    ['lesetipps', 'story-teasers'], // usage
    ['letzte beiträge', 'story-teasers'], // usage
    ['letzte meldungen', 'story-teasers'], // usage
    ['mehr artikel', 'story-teasers'], // fundus
    ['mehr aus', 'story-teasers'], // usage
    ['mehr aus dem ressort', 'story-teasers'], // fundus
    ['mehr aus diesem ressort', 'story-teasers'], // usage
    ['mehr dazu', 'story-teasers'], // usage
    ['mehr lesen', 'story-teasers'], // usage
    ['mehr meldungen', 'story-teasers'], // usage
    ['mehr nachrichten', 'story-teasers'], // usage
    ['mehr news', 'story-teasers'], // fundus
    ['mehr sport', 'story-teasers'], // fundus
    ['mehr themen', 'story-teasers'], // usage
    ['mehr videos', 'story-teasers'], // usage
    ['mehr von', 'story-teasers'], // usage
    ['mehr zu diesem thema', 'story-teasers'], // usage
    ['mehr zu diesen themen', 'story-teasers'], // usage
    ['mehr zum thema', 'story-teasers'], // fundus
    ['meist gelesen', 'story-teasers'], // usage
    ['meistdiskutiert', 'story-teasers'], // fundus
    ['meistgeklickt', 'story-teasers'], // usage
    ['meistgelesen', 'story-teasers'], // fundus
    ['meistgelesene artikel', 'story-teasers'], // usage
    ['meistgesehen', 'story-teasers'], // fundus
    ['meistkommentiert', 'story-teasers'], // fundus
    ['nachrichten-ticker', 'story-teasers'], // fundus
    ['neu', 'story-teasers'], // fundus
    ['neues', 'story-teasers'], // usage
    ['neueste artikel', 'story-teasers'], // fundus
    ['neueste beiträge', 'story-teasers'], // usage
    ['neueste meldungen', 'story-teasers'], // fundus
    ['neueste nachrichten', 'story-teasers'], // usage
    ['neueste videos', 'story-teasers'], // fundus
    ['newsticker', 'story-teasers'], // fundus
    ['nicht verpassen', 'story-teasers'], // usage
    ['nicht verpasst', 'story-teasers'], // usage
    ['nächste artikel', 'story-teasers'], // usage
    ['nächste meldung', 'story-teasers'], // usage
    ['nächster artikel', 'story-teasers'], // usage
    ['passend dazu', 'story-teasers'], // usage
    ['passend zum thema', 'story-teasers'], // usage
    ['passende artikel', 'story-teasers'], // usage
    ['podcasts & videos', 'story-teasers'], // usage
    ['redaktionsempfehlung', 'story-teasers'], // usage
    ['schlagzeilen', 'story-teasers'], // fundus
    ['thema', 'story-teasers'], // fundus
    ['themen', 'story-teasers'], // fundus
    ['themen der woche', 'story-teasers'], // usage
    ['themen des tages', 'story-teasers'], // usage
    ['themenübersicht', 'story-teasers'], // fundus
    ['ticker', 'story-teasers'], // fundus
    ['tipps der redaktion', 'story-teasers'], // usage
    ['top themen', 'story-teasers'], // usage
    ['top-artikel', 'story-teasers'], // usage
    ['top-meldungen', 'story-teasers'], // usage
    ['top-news', 'story-teasers'], // usage
    ['top-thema', 'story-teasers'], // fundus
    ['top-themen', 'story-teasers'], // fundus
    ['top-videos', 'story-teasers'], // usage
    ['topmeldungen', 'story-teasers'], // fundus
    ['topthemen', 'story-teasers'], // fundus
    ['unsere empfehlung', 'story-teasers'], // usage
    ['unsere empfehlungen', 'story-teasers'], // fundus
    ['verwandte artikel', 'story-teasers'], // fundus
    ['verwandte beiträge', 'story-teasers'], // usage
    ['verwandte inhalte', 'story-teasers'], // usage
    ['verwandte themen', 'story-teasers'], // usage
    ['video des tages', 'story-teasers'], // usage
    ['videos des tages', 'story-teasers'], // usage
    ['vorheriger artikel', 'story-teasers'], // usage
    ['was sie auch interessieren könnte', 'story-teasers'], // usage
    ['weitere artikel', 'story-teasers'], // usage
    ['weitere beiträge', 'story-teasers'], // fundus
    ['weitere informationen', 'story-teasers'], // fundus
    ['weitere inhalte', 'story-teasers'], // usage
    ['weitere it-trainings', 'story-teasers'], // fundus
    ['weitere meldungen', 'story-teasers'], // usage
    ['weitere nachrichten', 'story-teasers'], // usage
    ['weitere news', 'story-teasers'], // usage
    ['weitere themen', 'story-teasers'], // fundus
    ['weitere videos', 'story-teasers'], // fundus
    ['weiterführende artikel', 'story-teasers'], // usage
    ['weiterführende links', 'story-teasers'], // usage
    ['weiterlesen', 'story-teasers'], // fundus
    ['wird oft gelesen', 'story-teasers'], // usage
    ['zum thema', 'story-teasers'], // usage
    ['ähnliche artikel', 'story-teasers'], // fundus
    ['ähnliche beiträge', 'story-teasers'], // usage
    ['ähnliche themen', 'story-teasers'], // fundus
  ],
  lines: [
    ['affiliate-link', 'advertisement'], // usage
    ['affiliate-links', 'advertisement'], // usage
    ['aktuelle anzeigen', 'advertisement'], // fundus
    ['aktuelle prospekte', 'advertisement'], // fundus
    ['angebot von', 'advertisement'], // usage
    ['anzeige', 'advertisement'], // aeb fundus
    ['anzeige - weiterlesen nach der werbung', 'advertisement'], // usage
    ['anzeige aufgeben', 'advertisement'], // fundus
    ['anzeige buchen', 'advertisement'], // fundus
    ['anzeige schließen', 'advertisement'], // usage
    ['anzeigen', 'advertisement'], // fundus
    ['artikel wird nach der anzeige fortgesetzt', 'advertisement'], // usage
    ['bezahlte anzeige', 'advertisement'], // usage
    ['bezahlte partnerschaft', 'advertisement'], // usage
    ['bezahlter inhalt', 'advertisement'], // usage
    ['der artikel wird nach der anzeige fortgesetzt', 'advertisement'], // usage
    ['ein angebot von', 'advertisement'], // fundus
    ['empfohlener externer inhalt', 'advertisement'], // usage
    ['empfohlener redaktioneller inhalt', 'advertisement'], // fundus
    ['externe inhalte laden', 'advertisement'], // usage
    ['externen inhalt laden', 'advertisement'], // usage
    ['externer inhalt', 'advertisement'], // usage
    ['externer inhalt nicht verfügbar', 'advertisement'], // usage
    ['gesponsert', 'advertisement'], // usage
    ['gesponserter inhalt', 'advertisement'], // usage
    ['in kooperation mit', 'advertisement'], // usage
    ['in zusammenarbeit mit', 'advertisement'], // usage
    ['inhalt laden', 'advertisement'], // usage
    ['inhalte von drittanbietern', 'advertisement'], // usage
    ['nach der anzeige geht es weiter', 'advertisement'], // usage
    ['partnerangebot', 'advertisement'], // usage
    ['partnerangebote', 'advertisement'], // usage
    ['produktempfehlung', 'advertisement'], // fundus
    ['produktempfehlungen', 'advertisement'], // usage
    ['reklame', 'advertisement'], // usage
    ['sponsoreninhalt', 'advertisement'], // usage
    ['verlagsangebot', 'advertisement'], // fundus
    ['verlagsangebote', 'advertisement'], // fundus
    ['verlagsbeilage', 'advertisement'], // usage
    ['weiter nach der anzeige', 'advertisement'], // usage
    ['weiter nach der werbung', 'advertisement'], // usage
    ['werbung', 'advertisement'], // fundus
    ['zum anzeigenmarkt', 'advertisement'], // usage
    ['(afp)', 'byline'], // usage
    ['(dpa)', 'byline'], // usage
    ['agenturen', 'byline'], // usage
    ['alle artikel des autors', 'byline'], // usage
    ['alle beiträge', 'byline'], // usage
    ['apa', 'byline'], // fundus
    ['autor', 'byline'], // usage
    ['autorin', 'byline'], // usage
    ['chefredakteur', 'byline'], // usage
    ['chefredakteurin', 'byline'], // usage
    ['dapd', 'byline'], // usage
    ['dpa-afx', 'byline'], // usage
    ['dpa-infocom', 'byline'], // usage
    ['epd', 'byline'], // usage
    ['freie journalistin', 'byline'], // usage
    ['freie mitarbeiterin', 'byline'], // usage
    ['freier journalist', 'byline'], // usage
    ['freier mitarbeiter', 'byline'], // usage
    ['gastautor', 'byline'], // usage
    ['gastautorin', 'byline'], // usage
    ['keystone-sda', 'byline'], // usage
    ['kna', 'byline'], // usage
    ['korrespondent', 'byline'], // usage
    ['korrespondentin', 'byline'], // usage
    ['mehr von diesem autor', 'byline'], // usage
    ['online-redaktion', 'byline'], // usage
    ['ots', 'byline'], // usage
    ['pm', 'byline'], // usage
    ['pressemitteilung', 'byline'], // usage
    ['redakteur', 'byline'], // usage
    ['redakteurin', 'byline'], // fundus
    ['reporterin', 'byline'], // usage
    ['rnd', 'byline'], // usage
    ['sda', 'byline'], // usage
    ['sid', 'byline'], // usage
    ['text', 'byline'], // usage
    ['text von', 'byline'], // usage
    ['volontär', 'byline'], // usage
    ['volontärin', 'byline'], // usage
    ['von', 'byline'], // aeb fundus
    ['von der redaktion', 'byline'], // usage
    ['von unserem korrespondenten', 'byline'], // usage
    ['von unserer redaktion', 'byline'], // usage
    ['von unserer redaktion und', 'byline'], // usage
    ['zum autor', 'byline'], // usage
    ['zum autorenprofil', 'byline'], // usage
    ['zur autorin', 'byline'], // usage
    ['zur person', 'byline'], // usage
    ['über den autor', 'byline'], // usage
    ['über die autoren', 'byline'], // usage
    ['über die autorin', 'byline'], // usage
    ['archivbild', 'caption'], // usage
    ['archivfoto', 'caption'], // usage
    ['bild: dpa', 'caption'], // usage
    ['bildbeschreibung', 'caption'], // usage
    ['bildquelle', 'caption'], // usage
    ['bildunterschrift', 'caption'], // usage
    ['foto: dpa', 'caption'], // usage
    ['fotocredit', 'caption'], // usage
    ['fotoquelle', 'caption'], // usage
    ['grafik', 'caption'], // usage
    ['imago', 'caption'], // usage
    ['imago images', 'caption'], // usage
    ['picture alliance', 'caption'], // usage
    ['quelle: dpa', 'caption'], // fundus
    ['symbolbild', 'caption'], // usage
    ['symbolfoto', 'caption'], // usage
    ['© dpa', 'caption'], // usage
    ['© picture alliance', 'caption'], // fundus
    ['alle kommentare', 'comments'], // usage
    ['alle kommentare anzeigen', 'comments'], // usage
    ['alle kommentare lesen', 'comments'], // usage
    ['antwort abbrechen', 'comments'], // usage
    ['antworten', 'comments'], // usage
    ['antworten anzeigen', 'comments'], // usage
    ['artikel kommentieren', 'comments'], // usage
    ['beitrag melden', 'comments'], // usage
    ['beliebteste zuerst', 'comments'], // usage
    ['debatte', 'comments'], // fundus
    ['dein kommentar', 'comments'], // usage
    ['die kommentarfunktion für diesen artikel ist geschlossen', 'comments'], // usage
    ['die kommentarfunktion ist geschlossen', 'comments'], // usage
    ['diskussion', 'comments'], // usage
    ['diskussion öffnen', 'comments'], // usage
    ['diskutieren', 'comments'], // usage
    ['einen kommentar schreiben', 'comments'], // usage
    ['forum', 'comments'], // aeb fundus
    ['hinterlasse einen kommentar', 'comments'], // usage
    ['ihr kommentar', 'comments'], // usage
    ['im forum diskutieren', 'comments'], // usage
    ['jetzt kommentieren', 'comments'], // usage
    ['jetzt mitdiskutieren', 'comments'], // usage
    ['keine kommentare', 'comments'], // usage
    ['kommentar', 'comments'], // fundus
    ['kommentar abgeben', 'comments'], // fundus
    ['kommentar hinterlassen', 'comments'], // usage
    ['kommentar melden', 'comments'], // fundus
    ['kommentar schreiben', 'comments'], // usage
    ['kommentar verfassen', 'comments'], // usage
    ['kommentare', 'comments'], // fundus
    ['kommentare ansehen', 'comments'], // usage
    ['kommentare anzeigen', 'comments'], // fundus
    ['kommentare deaktiviert', 'comments'], // usage
    ['kommentare laden', 'comments'], // usage
    ['kommentare lesen', 'comments'], // usage
    ['kommentare sind geschlossen', 'comments'], // usage
    ['kommentare zum artikel', 'comments'], // usage
    ['kommentare öffnen', 'comments'], // fundus
    ['kommentarfunktion geschlossen', 'comments'], // usage
    ['kommentieren', 'comments'], // fundus
    ['leserkommentar', 'comments'], // usage
    ['leserkommentare', 'comments'], // usage
    ['lesermeinungen', 'comments'], // fundus
    ['mehr kommentare', 'comments'], // usage
    ['mitdiskutieren', 'comments'], // usage
    ['netiquette', 'comments'], // fundus
    ['neueste zuerst', 'comments'], // fundus
    ['noch keine kommentare', 'comments'], // usage
    ['pflichtfelder', 'comments'], // usage
    ['schreibe einen kommentar', 'comments'], // usage
    ['schreiben sie einen kommentar', 'comments'], // usage
    ['weitere kommentare', 'comments'], // usage
    ['zu den kommentaren', 'comments'], // fundus
    ['zum forum', 'comments'], // usage
    ['zum kommentar', 'comments'], // usage
    ['zur diskussion', 'comments'], // usage
    ['älteste zuerst', 'comments'], // fundus
    ['abstimmen', 'feedback-widget'], // usage
    ['an die redaktion', 'feedback-widget'], // usage
    ['artikel bewerten', 'feedback-widget'], // usage
    ['danke für ihr feedback', 'feedback-widget'], // usage
    ['einen fehler melden', 'feedback-widget'], // usage
    ['feedback geben', 'feedback-widget'], // usage
    ['feedback senden', 'feedback-widget'], // usage
    ['fehler entdeckt', 'feedback-widget'], // usage
    ['fehler gefunden', 'feedback-widget'], // usage
    ['fehler im text', 'feedback-widget'], // usage
    ['fehler melden', 'feedback-widget'], // usage
    ['haben sie einen fehler entdeckt', 'feedback-widget'], // usage
    ['haben sie einen fehler gefunden', 'feedback-widget'], // usage
    ['hat ihnen der artikel gefallen', 'feedback-widget'], // usage
    ['hinweis an die redaktion', 'feedback-widget'], // usage
    ['hinweis geben', 'feedback-widget'], // usage
    ['ihr feedback', 'feedback-widget'], // fundus
    ['ihre meinung', 'feedback-widget'], // fundus
    ['ihre meinung ist gefragt', 'feedback-widget'], // usage
    ['ihre meinung zum artikel', 'feedback-widget'], // usage
    ['jetzt abstimmen', 'feedback-widget'], // usage
    ['korrekturen', 'feedback-widget'], // fundus
    ['korrekturhinweis', 'feedback-widget'], // usage
    ['leserbrief', 'feedback-widget'], // usage
    ['leserbrief schreiben', 'feedback-widget'], // usage
    ['leserbriefe', 'feedback-widget'], // fundus
    ['sagen sie uns ihre meinung', 'feedback-widget'], // usage
    ['schreiben sie uns', 'feedback-widget'], // usage
    ['schreiben sie uns ihre meinung', 'feedback-widget'], // usage
    ['stimmen sie ab', 'feedback-widget'], // usage
    ['umfrage', 'feedback-widget'], // usage
    ['vielen dank für ihr feedback', 'feedback-widget'], // usage
    ['war das hilfreich', 'feedback-widget'], // usage
    ['war der artikel hilfreich', 'feedback-widget'], // usage
    ['war diese seite hilfreich', 'feedback-widget'], // usage
    ['war dieser artikel hilfreich', 'feedback-widget'], // usage
    ['war dieser beitrag hilfreich', 'feedback-widget'], // usage
    ['was denken sie', 'feedback-widget'], // usage
    ['was meinen sie', 'feedback-widget'], // usage
    ['wie bewerten sie diesen artikel', 'feedback-widget'], // usage
    ['wie fanden sie den artikel', 'feedback-widget'], // usage
    ['wie finden sie den artikel', 'feedback-widget'], // usage
    ['wie hat ihnen der artikel gefallen', 'feedback-widget'], // usage
    ['zur umfrage', 'feedback-widget'], // usage
    ['ablehnen', 'legal'], // usage
    ['agb', 'legal'], // fundus
    ['akzeptieren', 'legal'], // usage
    ['alle akzeptieren', 'legal'], // usage
    ['alle rechte vorbehalten', 'legal'], // usage
    ['barrierefreiheit', 'legal'], // fundus
    ['bildnachweis', 'legal'], // usage
    ['bildnachweise', 'legal'], // usage
    ['bildrechte', 'legal'], // fundus
    ['compliance', 'legal'], // aeb fundus
    ['cookie einstellungen', 'legal'], // usage
    ['cookie-einstellungen', 'legal'], // fundus
    ['cookie-richtlinie', 'legal'], // usage
    ['cookies & tracking', 'legal'], // fundus
    ['cookies akzeptieren', 'legal'], // usage
    ['cookies verwalten', 'legal'], // usage
    ['datenschutz', 'legal'], // fundus
    ['datenschutz & agb', 'legal'], // usage
    ['datenschutz und agb', 'legal'], // usage
    ['datenschutz-einstellungen', 'legal'], // fundus
    ['datenschutzbestimmungen', 'legal'], // fundus
    ['datenschutzeinstellungen', 'legal'], // fundus
    ['datenschutzerklärung', 'legal'], // fundus
    ['datenschutzhinweis', 'legal'], // usage
    ['datenschutzhinweise', 'legal'], // fundus
    ['einwilligung', 'legal'], // usage
    ['erklärung zur barrierefreiheit', 'legal'], // usage
    ['haftungsausschluss', 'legal'], // fundus
    ['jugendschutz', 'legal'], // fundus
    ['kündigung', 'legal'], // usage
    ['lizenzen', 'legal'], // usage
    ['mediadaten', 'legal'], // fundus
    ['mediadaten/werbung', 'legal'], // fundus
    ['nachdruck', 'legal'], // usage
    ['nutzungsbasierte online-werbung', 'legal'], // usage
    ['nutzungsbasierte werbung', 'legal'], // usage
    ['nutzungsbedingungen', 'legal'], // fundus
    ['privatsphäre', 'legal'], // fundus
    ['privatsphäre-einstellungen', 'legal'], // usage
    ['rechtliche hinweise', 'legal'], // usage
    ['rechtliches', 'legal'], // fundus
    ['teilnahmebedingungen', 'legal'], // usage
    ['transparenz', 'legal'], // fundus
    ['urheberrecht', 'legal'], // usage
    ['utiq verwalten', 'legal'], // fundus
    ['vertrag kündigen', 'legal'], // usage
    ['verträge hier kündigen', 'legal'], // usage
    ['verträge kündigen', 'legal'], // fundus
    ['verträge widerrufen', 'legal'], // usage
    ['widerruf', 'legal'], // usage
    ['widerruf tracking', 'legal'], // fundus
    ['widerrufsrecht', 'legal'], // usage
    ['zustimmen', 'legal'], // fundus
    ['dieses thema im programm', 'metadata'], // fundus
    ['firmen', 'metadata'], // fundus
    ['in diesem artikel', 'metadata'], // usage
    ['kategorie', 'metadata'], // usage
    ['mehr lesen über', 'metadata'], // fundus
    ['orte', 'metadata'], // fundus
    ['personen', 'metadata'], // fundus
    ['quelle', 'metadata'], // usage
    ['quellen', 'metadata'], // fundus
    ['quellenangabe', 'metadata'], // usage
    ['rubrik', 'metadata'], // usage
    ['schlagworte', 'metadata'], // fundus
    ['schlagwörter', 'metadata'], // fundus
    ['stichwort', 'metadata'], // usage
    ['stichworte', 'metadata'], // usage
    ['stichwörter', 'metadata'], // usage
    ['themen dieses artikels', 'metadata'], // usage
    ['themen in diesem artikel', 'metadata'], // usage
    ['a-z', 'navigation'], // fundus
    ['abbrechen', 'navigation'], // fundus
    ['abspielen', 'navigation'], // usage
    ['alle ansehen', 'navigation'], // usage
    ['alle anzeigen', 'navigation'], // fundus
    ['alle bilder', 'navigation'], // usage
    ['alle podcasts', 'navigation'], // usage
    ['alle rechner', 'navigation'], // usage
    ['alles anzeigen', 'navigation'], // usage
    ['ansehen', 'navigation'], // usage
    ['archiv', 'navigation'], // fundus
    ['artikelaktionen', 'navigation'], // usage
    ['artikelarchiv', 'navigation'], // usage
    ['artikeltyp', 'navigation'], // usage
    ['audio starten', 'navigation'], // usage
    ['audio starten, abbrechen mit escape', 'navigation'], // fundus
    ['audiothek', 'navigation'], // fundus
    ['auf dieser seite', 'navigation'], // fundus
    ['aufklappen', 'navigation'], // usage
    ['ausbildung', 'navigation'], // fundus
    ['ausblenden', 'navigation'], // usage
    ['ausklappen', 'navigation'], // usage
    ['autoren', 'navigation'], // fundus
    ['bearbeiten', 'navigation'], // usage
    ['bestätigen', 'navigation'], // fundus
    ['bild', 'navigation'], // fundus
    ['bild anzeigen', 'navigation'], // usage
    ['bild in vergrößerung', 'navigation'], // usage
    ['bild vergrößern', 'navigation'], // usage
    ['bilder', 'navigation'], // fundus
    ['bilder anzeigen', 'navigation'], // usage
    ['bildergalerie', 'navigation'], // usage
    ['bildergalerie starten', 'navigation'], // usage
    ['bildergalerien', 'navigation'], // usage
    ['bildunterschrift anzeigen', 'navigation'], // usage
    ['bitte aktivieren sie javascript', 'navigation'], // usage
    ['bitte warten', 'navigation'], // usage
    ['branchenbuch', 'navigation'], // usage
    ['browser aktualisieren', 'navigation'], // usage
    ['darkmode', 'navigation'], // usage
    ['das unternehmen', 'navigation'], // fundus
    ['datenschutzeinstellungen anpassen', 'navigation'], // fundus
    ['den link zum einbetten des videos kopieren', 'navigation'], // usage
    ['den link zum einbetten des videos kopieren link kopiert', 'navigation'], // fundus
    ['desktop-version', 'navigation'], // usage
    ['detailsuche', 'navigation'], // fundus
    ['die redaktion', 'navigation'], // usage
    ['diese seite', 'navigation'], // usage
    ['direkt zum inhalt', 'navigation'], // fundus
    ['druckansicht', 'navigation'], // usage
    ['dunkel', 'navigation'], // usage
    ['dunkelmodus', 'navigation'], // usage
    ['ein klick für den datenschutz', 'navigation'], // fundus
    ['einblenden', 'navigation'], // usage
    ['einfache sprache', 'navigation'], // usage
    ['einklappen', 'navigation'], // usage
    ['einstellungen', 'navigation'], // fundus
    ['erste seite', 'navigation'], // usage
    ['externe anbieter', 'navigation'], // usage
    ['externe links', 'navigation'], // usage
    ['externer inhalt datenschutzerklärung', 'navigation'], // fundus
    ['fenster schließen', 'navigation'], // usage
    ['fernsehprogramm', 'navigation'], // usage
    ['filtern', 'navigation'], // usage
    ['foto', 'navigation'], // fundus
    ['fotos', 'navigation'], // fundus
    ['fotostrecke', 'navigation'], // usage
    ['fotostrecken', 'navigation'], // fundus
    ['fußzeile', 'navigation'], // fundus
    ['galerie', 'navigation'], // usage
    ['gebärdensprache', 'navigation'], // usage
    ['gewinnspiel', 'navigation'], // usage
    ['gewinnspiele', 'navigation'], // fundus
    ['grafik anzeigen', 'navigation'], // usage
    ['großansicht', 'navigation'], // usage
    ['gutscheine', 'navigation'], // fundus
    ['hauptmenü', 'navigation'], // usage
    ['hauptnavigation', 'navigation'], // fundus
    ['hell', 'navigation'], // usage
    ['hilfe', 'navigation'], // fundus
    ['hilfe & kontakt', 'navigation'], // fundus
    ['hilfe und kontakt', 'navigation'], // fundus
    ['horoskop', 'navigation'], // fundus
    ['horoskope', 'navigation'], // usage
    ['häufige fragen', 'navigation'], // fundus
    ['ich folge', 'navigation'], // fundus
    ['immobilien', 'navigation'], // fundus
    ['in pocket speichern', 'navigation'], // fundus
    ['in pocket speichern vorlesen druckansicht', 'navigation'], // fundus
    ['infografik anzeigen', 'navigation'], // usage
    ['infografiken anzeigen', 'navigation'], // fundus
    ['inhalt', 'navigation'], // fundus
    ['inhalt anzeigen', 'navigation'], // usage
    ['inhalte anzeigen', 'navigation'], // usage
    ['inhalte von x anzeigen', 'navigation'], // usage
    ['inhaltsverzeichnis', 'navigation'], // usage
    ['javascript aktivieren', 'navigation'], // usage
    ['jetzt anschauen', 'navigation'], // usage
    ['jetzt ansehen', 'navigation'], // usage
    ['karriere', 'navigation'], // aeb fundus
    ['karte anzeigen', 'navigation'], // usage
    ['karten anzeigen', 'navigation'], // usage
    ['kategorien', 'navigation'], // fundus
    ['klassische ansicht', 'navigation'], // usage
    ['kleinanzeigen', 'navigation'], // fundus
    ['kontakt', 'navigation'], // aeb fundus
    ['kontakt aufnehmen', 'navigation'], // usage
    ['kontaktformular', 'navigation'], // fundus
    ['kreuzworträtsel', 'navigation'], // fundus
    ['laden', 'navigation'], // usage
    ['lautstärke', 'navigation'], // usage
    ['leichte sprache', 'navigation'], // fundus
    ['leserreisen', 'navigation'], // fundus
    ['letzte seite', 'navigation'], // usage
    ['link des videos', 'navigation'], // fundus
    ['link zum video', 'navigation'], // usage
    ['live-tv', 'navigation'], // fundus
    ['livestream', 'navigation'], // fundus
    ['livestreams', 'navigation'], // fundus
    ['lokalausgabe einstellen', 'navigation'], // fundus
    ['lädt', 'navigation'], // usage
    ['löschen', 'navigation'], // usage
    ['mediathek', 'navigation'], // fundus
    ['mehr', 'navigation'], // fundus
    ['mehr anzeigen', 'navigation'], // fundus
    ['mehr erfahren', 'navigation'], // fundus
    ['mehr laden', 'navigation'], // usage
    ['menü', 'navigation'], // fundus
    ['menü anzeigen', 'navigation'], // usage
    ['menü schließen', 'navigation'], // fundus
    ['menü öffnen', 'navigation'], // fundus
    ['merkzettel', 'navigation'], // usage
    ['mit audio', 'navigation'], // fundus
    ['mit bildergalerie', 'navigation'], // usage
    ['mit video', 'navigation'], // fundus
    ['nach oben', 'navigation'], // fundus
    ['nach oben scrollen', 'navigation'], // usage
    ['navigation öffnen', 'navigation'], // usage
    ['navigation überspringen', 'navigation'], // fundus
    ['nebennavigation', 'navigation'], // fundus
    ['neuer abschnitt', 'navigation'], // fundus
    ['newsarchiv', 'navigation'], // usage
    ['nächste', 'navigation'], // usage
    ['nächste seite', 'navigation'], // usage
    ['nächstes bild', 'navigation'], // usage
    ['ort wählen', 'navigation'], // usage
    ['partnersuche', 'navigation'], // fundus
    ['player wird geladen', 'navigation'], // fundus
    ['posts anzeigen', 'navigation'], // usage
    ['presse', 'navigation'], // fundus
    ['programm', 'navigation'], // fundus
    ['prospekte', 'navigation'], // fundus
    ['quiz', 'navigation'], // fundus
    ['rechner', 'navigation'], // usage
    ['redaktion', 'navigation'], // fundus
    ['region wählen', 'navigation'], // usage
    ['reiseangebote', 'navigation'], // usage
    ['ressorts', 'navigation'], // fundus
    ['rubriken', 'navigation'], // fundus
    ['rätsel', 'navigation'], // usage
    ['schließen', 'navigation'], // fundus
    ['seite', 'navigation'], // usage
    ['seite nicht gefunden', 'navigation'], // usage
    ['seitennavigation', 'navigation'], // fundus
    ['sendungen', 'navigation'], // fundus
    ['sendungen a-z', 'navigation'], // fundus
    ['service', 'navigation'], // fundus wcxb
    ['servicenavigation', 'navigation'], // usage
    ['sortieren', 'navigation'], // usage
    ['spiele', 'navigation'], // fundus
    ['springe zu', 'navigation'], // usage
    ['sprungmarken', 'navigation'], // usage
    ['startseite', 'navigation'], // fundus
    ['stellenangebote', 'navigation'], // usage
    ['stellenmarkt', 'navigation'], // fundus
    ['stummschalten', 'navigation'], // usage
    ['suchbegriff', 'navigation'], // fundus
    ['suchbegriff eingeben', 'navigation'], // usage
    ['suche', 'navigation'], // fundus
    ['suche schließen', 'navigation'], // usage
    ['suche starten', 'navigation'], // usage
    ['suche öffnen', 'navigation'], // usage
    ['suchen', 'navigation'], // fundus
    ['suchergebnisse', 'navigation'], // usage
    ['tarifrechner', 'navigation'], // fundus
    ['termine', 'navigation'], // fundus
    ['text vorlesen', 'navigation'], // usage
    ['themen a-z', 'navigation'], // fundus
    ['todesanzeigen', 'navigation'], // fundus
    ['ton an', 'navigation'], // usage
    ['ton aus', 'navigation'], // usage
    ['trauer', 'navigation'], // fundus
    ['traueranzeigen', 'navigation'], // fundus
    ['tv-programm', 'navigation'], // fundus
    ['tweet anzeigen', 'navigation'], // usage
    ['unsere autoren', 'navigation'], // usage
    ['unsere ressorts', 'navigation'], // fundus
    ['untermenü', 'navigation'], // usage
    ['unternehmen', 'navigation'], // aeb fundus
    ['untertitel', 'navigation'], // usage
    ['veranstaltungen', 'navigation'], // fundus
    ['veranstaltungskalender', 'navigation'], // usage
    ['vergleich', 'navigation'], // usage
    ['verlag', 'navigation'], // fundus
    ['video abspielen', 'navigation'], // usage
    ['video laden', 'navigation'], // usage
    ['video starten', 'navigation'], // usage
    ['video starten, abbrechen mit escape', 'navigation'], // fundus
    ['videografik', 'navigation'], // usage
    ['vollbild', 'navigation'], // usage
    ['vor', 'navigation'], // fundus
    ['vorherige', 'navigation'], // usage
    ['vorherige seite', 'navigation'], // usage
    ['vorheriges bild', 'navigation'], // usage
    ['vorwärts', 'navigation'], // usage
    ['wechseln zu', 'navigation'], // fundus
    ['weiter', 'navigation'], // fundus
    ['weitere anzeigen', 'navigation'], // usage
    ['weitere laden', 'navigation'], // usage
    ['weniger anzeigen', 'navigation'], // usage
    ['wetter', 'navigation'], // fundus
    ['wiedergeben', 'navigation'], // usage
    ['wir über uns', 'navigation'], // fundus
    ['wird geladen', 'navigation'], // fundus
    ['youtube-inhalte erlauben', 'navigation'], // fundus
    ['zuklappen', 'navigation'], // usage
    ['zum anfang', 'navigation'], // fundus
    ['zum audio', 'navigation'], // usage
    ['zum hauptinhalt', 'navigation'], // usage
    ['zum hauptinhalt springen', 'navigation'], // fundus
    ['zum inhalt', 'navigation'], // fundus
    ['zum inhalt springen', 'navigation'], // fundus
    ['zum live-stream', 'navigation'], // usage
    ['zum livestream', 'navigation'], // usage
    ['zum seitenanfang', 'navigation'], // fundus
    ['zum shop', 'navigation'], // usage
    ['zur bildergalerie', 'navigation'], // usage
    ['zur fotostrecke', 'navigation'], // usage
    ['zur homepage', 'navigation'], // usage
    ['zur infografik', 'navigation'], // usage
    ['zur merkliste hinzufügen', 'navigation'], // usage
    ['zur navigation springen', 'navigation'], // fundus
    ['zur startseite', 'navigation'], // fundus
    ['zur suche springen', 'navigation'], // fundus
    ['zurück', 'navigation'], // fundus
    ['zurück nach oben', 'navigation'], // usage
    ['zurück zur startseite', 'navigation'], // usage
    ['zurück zur übersicht', 'navigation'], // aeb
    ['öffnen', 'navigation'], // usage
    ['über uns', 'navigation'], // fundus
    ['übersicht', 'navigation'], // fundus
    ['abmelden', 'newsletter'], // fundus
    ['abo', 'newsletter'], // fundus
    ['abo abschliessen', 'newsletter'], // fundus
    ['abo abschliessen login', 'newsletter'], // fundus
    ['abo abschließen', 'newsletter'], // usage
    ['abo bestellen', 'newsletter'], // fundus
    ['abo kündigen', 'newsletter'], // fundus
    ['abo testen', 'newsletter'], // fundus
    ['abo verwalten', 'newsletter'], // usage
    ['abo-angebote', 'newsletter'], // fundus
    ['abo-service', 'newsletter'], // fundus
    ['abo-shop', 'newsletter'], // fundus
    ['abonnement', 'newsletter'], // fundus
    ['abonnements', 'newsletter'], // fundus
    ['abonnieren', 'newsletter'], // fundus
    ['abos', 'newsletter'], // usage
    ['aboservice', 'newsletter'], // fundus
    ['aboshop', 'newsletter'], // fundus
    ['abschicken', 'newsletter'], // usage
    ['absenden', 'newsletter'], // fundus
    ['android-app', 'newsletter'], // fundus
    ['anmelden', 'newsletter'], // fundus
    ['app herunterladen', 'newsletter'], // usage
    ['ausloggen', 'newsletter'], // fundus
    ['benachrichtigungen', 'newsletter'], // usage
    ['benachrichtigungen aktivieren', 'newsletter'], // usage
    ['benutzername', 'newsletter'], // usage
    ['bereits abonnent', 'newsletter'], // usage
    ['bereits registriert', 'newsletter'], // fundus
    ['deine e-mail-adresse', 'newsletter'], // usage
    ['digital-abo', 'newsletter'], // fundus
    ['digitalabo', 'newsletter'], // usage
    ['e-mail adresse', 'newsletter'], // usage
    ['e-mail eingeben', 'newsletter'], // usage
    ['e-mail-adresse', 'newsletter'], // fundus
    ['e-mail-adresse (erforderlich)', 'newsletter'], // usage
    ['e-paper lesen', 'newsletter'], // usage
    ['einloggen', 'newsletter'], // fundus
    ['entdecken sie unsere apps', 'newsletter'], // fundus
    ['exklusiv für abonnenten', 'newsletter'], // usage
    ['für abonnenten', 'newsletter'], // usage
    ['gratis testen', 'newsletter'], // usage
    ['hier anmelden', 'newsletter'], // fundus
    ['hier registrieren', 'newsletter'], // usage
    ['ihre e-mail-adresse', 'newsletter'], // usage
    ['ios-app', 'newsletter'], // fundus
    ['jetzt abonnieren', 'newsletter'], // usage
    ['jetzt anmelden', 'newsletter'], // fundus
    ['jetzt bestellen', 'newsletter'], // fundus
    ['jetzt kostenlos testen', 'newsletter'], // usage
    ['jetzt mitglied werden', 'newsletter'], // usage
    ['jetzt newsletter abonnieren', 'newsletter'], // usage
    ['jetzt registrieren', 'newsletter'], // usage
    ['jetzt spenden', 'newsletter'], // usage
    ['jetzt testen', 'newsletter'], // usage
    ['konto', 'newsletter'], // usage
    ['konto erstellen', 'newsletter'], // usage
    ['kostenlos abonnieren', 'newsletter'], // usage
    ['kostenlos anmelden', 'newsletter'], // usage
    ['kostenlos registrieren', 'newsletter'], // fundus
    ['kostenlos testen', 'newsletter'], // usage
    ['kundenservice', 'newsletter'], // fundus
    ['leserservice', 'newsletter'], // usage
    ['mein konto', 'newsletter'], // fundus
    ['mein profil', 'newsletter'], // usage
    ['mitglied werden', 'newsletter'], // usage
    ['nachname', 'newsletter'], // usage
    ['name (freiwillig)', 'newsletter'], // fundus
    ['nein danke', 'newsletter'], // usage
    ['nein, danke', 'newsletter'], // usage
    ['newsletter abonnieren', 'newsletter'], // fundus
    ['newsletter anmelden', 'newsletter'], // usage
    ['newsletter bestellen', 'newsletter'], // fundus
    ['newsletter-anmeldung', 'newsletter'], // usage
    ['noch kein abo', 'newsletter'], // usage
    ['noch kein konto', 'newsletter'], // usage
    ['nur für abonnenten', 'newsletter'], // usage
    ['passwort', 'newsletter'], // fundus
    ['passwort vergessen', 'newsletter'], // fundus
    ['pflichtfeld', 'newsletter'], // usage
    ['plus artikel', 'newsletter'], // usage
    ['plus-artikel', 'newsletter'], // usage
    ['probeabo', 'newsletter'], // fundus
    ['push-benachrichtigungen', 'newsletter'], // usage
    ['push-nachrichten', 'newsletter'], // usage
    ['registrieren', 'newsletter'], // fundus
    ['registrierung', 'newsletter'], // usage
    ['rss-feed', 'newsletter'], // fundus
    ['rss-feeds', 'newsletter'], // fundus
    ['schon abonnent', 'newsletter'], // usage
    ['sie sind angemeldet als', 'newsletter'], // fundus
    ['sie sind bereits abonnent', 'newsletter'], // usage
    ['spenden', 'newsletter'], // usage
    ['später erinnern', 'newsletter'], // usage
    ['unser newsletter', 'newsletter'], // usage
    ['unsere app', 'newsletter'], // usage
    ['unsere apps', 'newsletter'], // fundus
    ['unsere newsletter', 'newsletter'], // usage
    ['unterstützen', 'newsletter'], // fundus
    ['unterstützen sie uns', 'newsletter'], // usage
    ['vorname', 'newsletter'], // usage
    ['vorname (freiwillig)', 'newsletter'], // fundus
    ['weiterlesen mit', 'newsletter'], // usage
    ['whatsapp-kanal', 'newsletter'], // usage
    ['zu den abos', 'newsletter'], // fundus
    ['zum abo', 'newsletter'], // usage
    ['zum e-paper', 'newsletter'], // usage
    ['zum newsletter', 'newsletter'], // usage
    ['zum whatsapp-kanal', 'newsletter'], // usage
    ['zur app', 'newsletter'], // fundus
    ['artikel lesen', 'read-more'], // usage
    ['ganzen artikel lesen', 'read-more'], // usage
    ['hier klicken', 'read-more'], // usage
    ['hier lesen', 'read-more'], // usage
    ['hier weiterlesen', 'read-more'], // usage
    ['lesen', 'read-more'], // fundus
    ['mehr dazu lesen', 'read-more'], // usage
    ['weiter lesen', 'read-more'], // usage
    ['zum artikel', 'read-more'], // usage
    ['zum beitrag', 'read-more'], // usage
    ['zum video', 'read-more'], // usage
    ['zur story', 'read-more'], // usage
    ['anhören', 'share'], // fundus
    ['artikel anhören', 'share'], // usage
    ['artikel drucken', 'share'], // fundus
    ['artikel hören', 'share'], // usage
    ['artikel merken', 'share'], // fundus
    ['artikel speichern', 'share'], // usage
    ['artikel teilen', 'share'], // fundus
    ['artikel verschenken', 'share'], // usage
    ['artikel versenden', 'share'], // usage
    ['artikellink kopieren', 'share'], // usage
    ['auf bluesky teilen', 'share'], // usage
    ['auf die merkliste', 'share'], // usage
    ['auf facebook', 'share'], // usage
    ['auf facebook teilen', 'share'], // usage
    ['auf flipboard teilen', 'share'], // usage
    ['auf linkedin teilen', 'share'], // usage
    ['auf merkliste setzen', 'share'], // usage
    ['auf pinterest teilen', 'share'], // usage
    ['auf telegram teilen', 'share'], // usage
    ['auf twitter', 'share'], // usage
    ['auf twitter teilen', 'share'], // usage
    ['auf whatsapp', 'share'], // usage
    ['auf whatsapp teilen', 'share'], // usage
    ['auf x teilen', 'share'], // usage
    ['auf xing teilen', 'share'], // usage
    ['ausdrucken', 'share'], // usage
    ['bei facebook teilen', 'share'], // usage
    ['bei google als bevorzugte quelle hinzufügen', 'share'], // usage
    ['bei twitter teilen', 'share'], // usage
    ['bei whatsapp teilen', 'share'], // usage
    ['beitrag teilen', 'share'], // fundus
    ['diesen artikel teilen', 'share'], // fundus
    ['diesen beitrag teilen', 'share'], // usage
    ['drucken', 'share'], // fundus
    ['drucken und mehr', 'share'], // usage
    ['empfehlen', 'share'], // usage
    ['facebook-seite', 'share'], // usage
    ['feedback an die redaktion', 'share'], // usage
    ['folge uns', 'share'], // usage
    ['folge uns auf', 'share'], // usage
    ['folgen', 'share'], // fundus
    ['folgen auf', 'share'], // fundus
    ['folgen bei', 'share'], // usage
    ['folgen sie uns', 'share'], // fundus
    ['folgen sie uns auf', 'share'], // fundus
    ['folgen sie uns auf facebook', 'share'], // usage
    ['folgt uns', 'share'], // usage
    ['gemerkt', 'share'], // usage
    ['geteilt', 'share'], // usage
    ['in sozialen netzwerken teilen', 'share'], // usage
    ['in zwischenablage kopieren', 'share'], // usage
    ['jetzt teilen', 'share'], // usage
    ['jetzt teilen auf', 'share'], // fundus
    ['kommentieren und teilen', 'share'], // usage
    ['kurzlink', 'share'], // usage
    ['lesezeichen', 'share'], // fundus
    ['link kopieren', 'share'], // fundus
    ['link kopiert', 'share'], // usage
    ['link wurde kopiert', 'share'], // usage
    ['mailen', 'share'], // fundus
    ['mehr teilen-möglichkeiten', 'share'], // usage
    ['merken', 'share'], // fundus
    ['merkliste', 'share'], // fundus
    ['mitteilen', 'share'], // usage
    ['per e-mail', 'share'], // usage
    ['per e-mail teilen', 'share'], // usage
    ['per e-mail versenden', 'share'], // fundus
    ['per email teilen', 'share'], // usage
    ['per mail', 'share'], // usage
    ['per mail teilen', 'share'], // usage
    ['per mail versenden', 'share'], // usage
    ['per whatsapp teilen', 'share'], // usage
    ['posten', 'share'], // usage
    ['schrift', 'share'], // usage
    ['schriftgröße', 'share'], // usage
    ['seite drucken', 'share'], // usage
    ['seite teilen', 'share'], // usage
    ['senden', 'share'], // fundus
    ['soziale medien', 'share'], // usage
    ['soziale netzwerke', 'share'], // usage
    ['speichern', 'share'], // usage
    ['teilen', 'share'], // fundus
    ['teilen auf', 'share'], // usage
    ['tweeten', 'share'], // usage
    ['twittern', 'share'], // fundus
    ['url kopieren', 'share'], // usage
    ['verschenken', 'share'], // usage
    ['versenden', 'share'], // usage
    ['via whatsapp teilen', 'share'], // usage
    ['vorlesen', 'share'], // fundus
    ['weiterempfehlen', 'share'], // usage
    ['weitersagen', 'share'], // usage
    ['weitersagen abbrechen', 'share'], // fundus
    ['zitieren', 'share'], // usage
    ['aktualisiert', 'timestamp'], // usage
    ['aktualisiert am', 'timestamp'], // usage
    ['datum', 'timestamp'], // usage
    ['eilmeldung', 'timestamp'], // usage
    ['erstellt', 'timestamp'], // usage
    ['erstellt am', 'timestamp'], // usage
    ['gerade eben', 'timestamp'], // usage
    ['gestern', 'timestamp'], // usage
    ['heute', 'timestamp'], // usage
    ['lesedauer', 'timestamp'], // usage
    ['lesezeit', 'timestamp'], // usage
    ['soeben', 'timestamp'], // usage
    ['stand', 'timestamp'], // fundus
    ['veröffentlicht', 'timestamp'], // usage
    ['veröffentlicht am', 'timestamp'], // usage
    ['vor kurzem', 'timestamp'], // usage
  ],
  labels: [
    ['2. bundesliga', 'navigation'], // fundus
    ['3. liga', 'navigation'], // fundus
    ['afrika', 'navigation'], // fundus
    ['amerika', 'navigation'], // fundus
    ['analyse', 'navigation'], // fundus
    ['analysen', 'navigation'], // usage
    ['asien', 'navigation'], // fundus
    ['ausland', 'navigation'], // fundus
    ['außenpolitik', 'navigation'], // usage
    ['baden-württemberg', 'navigation'], // fundus
    ['bauen', 'navigation'], // fundus
    ['bayern', 'navigation'], // fundus
    ['berlin', 'navigation'], // fundus
    ['beruf', 'navigation'], // usage
    ['bildung', 'navigation'], // fundus
    ['blaulicht', 'navigation'], // fundus
    ['brandenburg', 'navigation'], // fundus
    ['bremen', 'navigation'], // fundus
    ['bundesliga', 'navigation'], // fundus
    ['burgenland', 'navigation'], // usage
    ['börse', 'navigation'], // fundus
    ['bücher', 'navigation'], // fundus
    ['chronik', 'navigation'], // fundus
    ['computer', 'navigation'], // fundus
    ['deutschland', 'navigation'], // fundus
    ['digital', 'navigation'], // aeb fundus
    ['dresden', 'navigation'], // usage
    ['eishockey', 'navigation'], // fundus
    ['energie', 'navigation'], // fundus
    ['ernährung', 'navigation'], // fundus
    ['essen', 'navigation'], // fundus
    ['essen & trinken', 'navigation'], // fundus
    ['europa', 'navigation'], // fundus
    ['exklusiv', 'navigation'], // usage
    ['familie', 'navigation'], // fundus
    ['fernsehen', 'navigation'], // fundus
    ['finanzen', 'navigation'], // fundus
    ['formel 1', 'navigation'], // fundus
    ['frankfurt', 'navigation'], // fundus
    ['fussball', 'navigation'], // fundus
    ['fußball', 'navigation'], // fundus
    ['garten', 'navigation'], // fundus
    ['geld', 'navigation'], // fundus
    ['genuss', 'navigation'], // fundus
    ['geschichte', 'navigation'], // fundus
    ['gesellschaft', 'navigation'], // fundus
    ['gesundheit', 'navigation'], // fundus
    ['hamburg', 'navigation'], // fundus
    ['handball', 'navigation'], // fundus
    ['handy', 'navigation'], // usage
    ['haus & garten', 'navigation'], // fundus
    ['hessen', 'navigation'], // fundus
    ['hintergrund', 'navigation'], // fundus
    ['humor', 'navigation'], // usage
    ['inland', 'navigation'], // fundus
    ['innenpolitik', 'navigation'], // fundus
    ['justiz', 'navigation'], // usage
    ['kinder', 'navigation'], // fundus
    ['kino', 'navigation'], // fundus
    ['klima', 'navigation'], // fundus
    ['klimawandel', 'navigation'], // fundus
    ['kochen', 'navigation'], // usage
    ['kolumne', 'navigation'], // usage
    ['kolumnen', 'navigation'], // fundus
    ['kriminalität', 'navigation'], // fundus
    ['kultur', 'navigation'], // fundus
    ['kunst', 'navigation'], // fundus
    ['kärnten', 'navigation'], // usage
    ['köln', 'navigation'], // fundus
    ['leben', 'navigation'], // fundus
    ['leipzig', 'navigation'], // usage
    ['leitartikel', 'navigation'], // fundus
    ['leute', 'navigation'], // fundus
    ['literatur', 'navigation'], // fundus
    ['lokal', 'navigation'], // fundus
    ['lokales', 'navigation'], // fundus
    ['lokalsport', 'navigation'], // fundus
    ['mecklenburg-vorpommern', 'navigation'], // fundus
    ['medien', 'navigation'], // fundus
    ['medizin', 'navigation'], // usage
    ['meinung', 'navigation'], // fundus
    ['meinungen', 'navigation'], // fundus
    ['menschen', 'navigation'], // fundus
    ['mobilität', 'navigation'], // fundus
    ['mode', 'navigation'], // fundus
    ['musik', 'navigation'], // fundus
    ['münchen', 'navigation'], // fundus
    ['nachrichten', 'navigation'], // fundus
    ['nahost', 'navigation'], // fundus
    ['natur', 'navigation'], // fundus
    ['netzpolitik', 'navigation'], // fundus
    ['netzwelt', 'navigation'], // fundus
    ['niedersachsen', 'navigation'], // fundus
    ['niederösterreich', 'navigation'], // usage
    ['nordrhein-westfalen', 'navigation'], // fundus
    ['nrw', 'navigation'], // fundus
    ['oberösterreich', 'navigation'], // usage
    ['panorama', 'navigation'], // aeb fundus
    ['partnerschaft', 'navigation'], // fundus
    ['plus', 'navigation'], // fundus
    ['politik', 'navigation'], // aeb fundus
    ['polizei', 'navigation'], // fundus
    ['promis', 'navigation'], // fundus
    ['psychologie', 'navigation'], // fundus
    ['ratgeber', 'navigation'], // fundus
    ['recht', 'navigation'], // fundus
    ['region', 'navigation'], // fundus wcxb
    ['regionales', 'navigation'], // fundus
    ['regionalsport', 'navigation'], // fundus
    ['regionen', 'navigation'], // fundus
    ['reise', 'navigation'], // fundus
    ['reisen', 'navigation'], // fundus
    ['rente', 'navigation'], // fundus
    ['reportage', 'navigation'], // fundus
    ['reportagen', 'navigation'], // fundus
    ['rezepte', 'navigation'], // fundus
    ['rheinland-pfalz', 'navigation'], // fundus
    ['russland', 'navigation'], // fundus
    ['saarland', 'navigation'], // fundus
    ['sachsen', 'navigation'], // fundus
    ['sachsen-anhalt', 'navigation'], // fundus
    ['salzburg', 'navigation'], // fundus
    ['satire', 'navigation'], // fundus
    ['schleswig-holstein', 'navigation'], // fundus
    ['schule', 'navigation'], // usage
    ['schweiz', 'navigation'], // fundus
    ['stars', 'navigation'], // aeb fundus
    ['steiermark', 'navigation'], // usage
    ['steuern', 'navigation'], // usage
    ['stil', 'navigation'], // fundus
    ['studium', 'navigation'], // usage
    ['stuttgart', 'navigation'], // usage
    ['technik', 'navigation'], // fundus
    ['thüringen', 'navigation'], // fundus
    ['tiere', 'navigation'], // fundus
    ['tirol', 'navigation'], // usage
    ['umwelt', 'navigation'], // fundus
    ['unterhaltung', 'navigation'], // fundus
    ['unternehmen & märkte', 'navigation'], // usage
    ['urlaub', 'navigation'], // fundus
    ['verbraucher', 'navigation'], // fundus
    ['verkehr', 'navigation'], // fundus
    ['vermischtes', 'navigation'], // fundus
    ['versicherung', 'navigation'], // fundus
    ['vorarlberg', 'navigation'], // usage
    ['weinen', 'navigation'], // usage
    ['welt', 'navigation'], // fundus
    ['weltgeschehen', 'navigation'], // fundus
    ['wien', 'navigation'], // aeb
    ['wintersport', 'navigation'], // fundus
    ['wirtschaft', 'navigation'], // aeb fundus
    ['wissen', 'navigation'], // fundus
    ['wissenschaft', 'navigation'], // aeb fundus
    ['wohnen', 'navigation'], // fundus
    ['zürich', 'navigation'], // fundus
    ['österreich', 'navigation'], // fundus
  ],
  starts: [
    ['anzeige', 'advertisement'], // aeb fundus
    ['bezahlte', 'advertisement'], // usage
    ['ein angebot', 'advertisement'], // fundus
    ['gesponsert', 'advertisement'], // usage
    ['in kooperation', 'advertisement'], // usage
    ['präsentiert von', 'advertisement'], // usage
    ['sponsored', 'advertisement'], // aeb wcxb
    ['werbung', 'advertisement'], // fundus
    ['(mit', 'byline'], // usage
    ['afp/', 'byline'], // usage
    ['apa/', 'byline'], // wcxb
    ['aus dem englischen', 'byline'], // usage
    ['autor:', 'byline'], // usage
    ['autoren:', 'byline'], // usage
    ['autorin:', 'byline'], // usage
    ['bearbeitet von', 'byline'], // usage
    ['der artikel erschien', 'byline'], // usage
    ['dieser artikel erschien', 'byline'], // usage
    ['dieser artikel ist zuerst', 'byline'], // fundus
    ['dieser beitrag erschien', 'byline'], // usage
    ['dieser text erschien', 'byline'], // usage
    ['dieser text ist zuerst', 'byline'], // usage
    ['dpa-infocom', 'byline'], // usage
    ['dpa/', 'byline'], // usage
    ['dpa:', 'byline'], // usage
    ['ein gastbeitrag von', 'byline'], // usage
    ['ein interview von', 'byline'], // fundus
    ['ein kommentar von', 'byline'], // fundus
    ['eine analyse von', 'byline'], // usage
    ['eine kolumne von', 'byline'], // usage
    ['erstmals veröffentlicht', 'byline'], // usage
    ['mit agenturmaterial', 'byline'], // usage
    ['mit material der', 'byline'], // usage
    ['mit material von', 'byline'], // usage
    ['mitarbeit:', 'byline'], // usage
    ['protokoll:', 'byline'], // usage
    ['quelle:', 'byline'], // fundus
    ['quellen:', 'byline'], // usage
    ['redakteur:', 'byline'], // usage
    ['redaktion:', 'byline'], // fundus
    ['sda/', 'byline'], // fundus
    ['text:', 'byline'], // usage
    ['von unserem', 'byline'], // usage
    ['von unserer', 'byline'], // usage
    ['zuerst erschienen', 'byline'], // usage
    ['zuerst veröffentlicht', 'byline'], // fundus
    ['© dpa', 'byline'], // fundus
    ['über den autor', 'byline'], // usage
    ['über die autorin', 'byline'], // usage
    ['übersetzung:', 'byline'], // usage
    ['archivbild', 'caption'], // usage
    ['archivfoto', 'caption'], // usage
    ['auf dem bild', 'caption'], // usage
    ['bild:', 'caption'], // fundus
    ['bildcredit', 'caption'], // usage
    ['bilder:', 'caption'], // usage
    ['bildquelle:', 'caption'], // usage
    ['bildrechte', 'caption'], // fundus
    ['blick auf', 'caption'], // usage
    ['das bild zeigt', 'caption'], // usage
    ['das foto zeigt', 'caption'], // usage
    ['foto:', 'caption'], // fundus
    ['fotocredit', 'caption'], // usage
    ['fotograf:', 'caption'], // usage
    ['fotos:', 'caption'], // usage
    ['grafik:', 'caption'], // usage
    ['im bild:', 'caption'], // usage
    ['quelle: afp', 'caption'], // fundus
    ['quelle: ap', 'caption'], // usage
    ['quelle: dpa', 'caption'], // fundus
    ['quelle: getty', 'caption'], // usage
    ['quelle: imago', 'caption'], // usage
    ['quelle: reuters', 'caption'], // usage
    ['symbolbild', 'caption'], // usage
    ['symbolfoto', 'caption'], // usage
    ['©', 'caption'], // aeb fundus wcxb
    ['alle kommentare', 'comments'], // usage
    ['bitte beachten sie unsere', 'comments'], // usage
    ['bitte loggen', 'comments'], // usage
    ['deine e-mail-adresse wird', 'comments'], // usage
    ['die diskussion', 'comments'], // usage
    ['die kommentarfunktion', 'comments'], // fundus
    ['diese diskussion', 'comments'], // usage
    ['diskutieren sie mit', 'comments'], // usage
    ['hinterlassen sie', 'comments'], // usage
    ['ihre e-mail-adresse wird', 'comments'], // usage
    ['kommentar schreiben', 'comments'], // usage
    ['kommentar verfassen', 'comments'], // usage
    ['kommentare (', 'comments'], // fundus
    ['kommentare sind', 'comments'], // usage
    ['kommentieren', 'comments'], // fundus
    ['mitdiskutieren', 'comments'], // usage
    ['schreibe einen', 'comments'], // usage
    ['schreiben sie einen', 'comments'], // usage
    ['sie müssen angemeldet', 'comments'], // fundus
    ['sie müssen sich', 'comments'], // usage
    ['um einen kommentar', 'comments'], // usage
    ['um kommentieren', 'comments'], // usage
    ['um zu kommentieren', 'comments'], // usage
    ['zum kommentieren', 'comments'], // usage
    ['fehler auf', 'feedback-widget'], // fundus
    ['fehler gefunden', 'feedback-widget'], // fundus
    ['haben sie anregungen', 'feedback-widget'], // usage
    ['haben sie einen', 'feedback-widget'], // usage
    ['haben sie fehler', 'feedback-widget'], // usage
    ['haben sie fragen', 'feedback-widget'], // usage
    ['haben sie hinweise', 'feedback-widget'], // usage
    ['haben sie informationen', 'feedback-widget'], // usage
    ['ihre meinung', 'feedback-widget'], // fundus
    ['inhaltliches feedback', 'feedback-widget'], // fundus
    ['kontakt zum autor', 'feedback-widget'], // usage
    ['kontakt zur redaktion', 'feedback-widget'], // usage
    ['kontaktieren sie', 'feedback-widget'], // usage
    ['sagen sie uns', 'feedback-widget'], // usage
    ['schicken sie', 'feedback-widget'], // fundus
    ['schreiben sie uns', 'feedback-widget'], // usage
    ['senden sie', 'feedback-widget'], // usage
    ['stimmen sie', 'feedback-widget'], // usage
    ['teile deine', 'feedback-widget'], // usage
    ['war der artikel', 'feedback-widget'], // usage
    ['war dieser', 'feedback-widget'], // usage
    ['was denken sie', 'feedback-widget'], // usage
    ['was halten sie', 'feedback-widget'], // usage
    ['was meinen', 'feedback-widget'], // usage
    ['welche dieser', 'feedback-widget'], // usage
    ['welches dieser', 'feedback-widget'], // fundus
    ['wenden sie sich an unsere redaktion', 'feedback-widget'], // usage
    ['wie bewerten', 'feedback-widget'], // usage
    ['wie fanden sie', 'feedback-widget'], // usage
    ['wie finden sie', 'feedback-widget'], // usage
    ['wie hat ihnen', 'feedback-widget'], // usage
    ['wie zufrieden sind sie', 'feedback-widget'], // fundus
    ['wir freuen uns über eine mail', 'feedback-widget'], // fundus
    ['affiliate', 'legal'], // wcxb
    ['alle angaben ohne gewähr', 'legal'], // usage
    ['alle rechte', 'legal'], // fundus
    ['an dieser stelle befindet sich', 'legal'], // usage
    ['an dieser stelle finden sie', 'legal'], // fundus
    ['bei einem kauf', 'legal'], // usage
    ['börsendaten', 'legal'], // usage
    ['cookies', 'legal'], // aeb fundus wcxb
    ['damit können personenbezogene', 'legal'], // usage
    ['damit werden personenbezogene', 'legal'], // usage
    ['das angebot von', 'legal'], // usage
    ['datenschutz', 'legal'], // fundus
    ['der verlag', 'legal'], // usage
    ['die mit', 'legal'], // usage
    ['diese webseite verwendet', 'legal'], // usage
    ['diese website nutzt', 'legal'], // usage
    ['diese website verwendet', 'legal'], // usage
    ['dieser inhalt', 'legal'], // usage
    ['durch aktivieren', 'legal'], // usage
    ['ein unternehmen der', 'legal'], // usage
    ['für die inhalte', 'legal'], // usage
    ['ich akzeptiere die', 'legal'], // fundus
    ['ich bin damit', 'legal'], // fundus
    ['ich bin einverstanden', 'legal'], // usage
    ['kaufen sie über', 'legal'], // usage
    ['kursdaten', 'legal'], // usage
    ['mit * markierte', 'legal'], // fundus
    ['mit einem *', 'legal'], // usage
    ['mit ihrer zustimmung', 'legal'], // usage
    ['nutzungsbedingungen', 'legal'], // fundus
    ['um diesen inhalt', 'legal'], // usage
    ['veröffentlicht von', 'legal'], // usage
    ['wir erhalten', 'legal'], // usage
    ['wir nutzen cookies', 'legal'], // usage
    ['wir und unsere', 'legal'], // usage
    ['wir verwenden cookies', 'legal'], // usage
    ['zum anzeigen', 'legal'], // usage
    ['zur anzeige', 'legal'], // usage
    ['dieses thema im programm', 'metadata'], // fundus
    ['kategorie:', 'metadata'], // usage
    ['kategorien:', 'metadata'], // usage
    ['mehr lesen über', 'metadata'], // fundus
    ['orte:', 'metadata'], // usage
    ['personen:', 'metadata'], // usage
    ['ressort:', 'metadata'], // fundus
    ['rubrik:', 'metadata'], // usage
    ['schlagwort:', 'metadata'], // usage
    ['schlagworte:', 'metadata'], // usage
    ['schlagwörter:', 'metadata'], // usage
    ['stichworte:', 'metadata'], // usage
    ['stichwörter:', 'metadata'], // usage
    ['thema:', 'metadata'], // usage
    ['themen in diesem', 'metadata'], // usage
    ['themen:', 'metadata'], // fundus
    ['alle artikel', 'navigation'], // fundus
    ['artikeltyp', 'navigation'], // fundus
    ['audio starten', 'navigation'], // fundus
    ['auf dieser seite', 'navigation'], // fundus
    ['bild', 'navigation'], // fundus
    ['bitte aktivieren', 'navigation'], // fundus
    ['bitte aktualisieren', 'navigation'], // usage
    ['der browser', 'navigation'], // usage
    ['ihr browser', 'navigation'], // fundus
    ['link des', 'navigation'], // fundus
    ['link zum', 'navigation'], // fundus
    ['menü', 'navigation'], // fundus
    ['nächster', 'navigation'], // usage
    ['seite', 'navigation'], // fundus
    ['springen zu', 'navigation'], // usage
    ['suche nach', 'navigation'], // fundus
    ['suchen nach', 'navigation'], // usage
    ['untermenü', 'navigation'], // fundus
    ['video abspielen', 'navigation'], // usage
    ['video starten', 'navigation'], // fundus
    ['videografik:', 'navigation'], // fundus
    ['vorheriger', 'navigation'], // usage
    ['weiter zu', 'navigation'], // usage
    ['weiter zur', 'navigation'], // usage
    ['zu den', 'navigation'], // fundus
    ['zum artikel', 'navigation'], // usage
    ['zum inhalt', 'navigation'], // fundus
    ['zum video', 'navigation'], // usage
    ['zur bildergalerie', 'navigation'], // usage
    ['zur galerie', 'navigation'], // usage
    ['zur startseite', 'navigation'], // fundus
    ['zur übersicht', 'navigation'], // usage
    ['zurück zu', 'navigation'], // aeb
    ['zurück zur', 'navigation'], // aeb
    ['abonniere', 'newsletter'], // fundus
    ['abonnieren sie', 'newsletter'], // fundus
    ['alle wichtigen', 'newsletter'], // usage
    ['alles wichtige', 'newsletter'], // usage
    ['bereits abonnent', 'newsletter'], // usage
    ['bestellen sie', 'newsletter'], // usage
    ['bitte bestätigen', 'newsletter'], // usage
    ['bitte geben sie', 'newsletter'], // usage
    ['bitte melden sie', 'newsletter'], // usage
    ['bleiben sie', 'newsletter'], // fundus
    ['das wichtigste', 'newsletter'], // fundus
    ['der newsletter', 'newsletter'], // usage
    ['der tag im', 'newsletter'], // usage
    ['die wichtigsten meldungen', 'newsletter'], // usage
    ['die wichtigsten nachrichten', 'newsletter'], // usage
    ['diesen artikel weiterlesen', 'newsletter'], // usage
    ['dieser artikel ist nur', 'newsletter'], // usage
    ['dieser inhalt ist', 'newsletter'], // usage
    ['durch die anmeldung', 'newsletter'], // usage
    ['durch klick auf', 'newsletter'], // usage
    ['erhalten sie', 'newsletter'], // usage
    ['folgen sie unserem', 'newsletter'], // usage
    ['haben sie bereits', 'newsletter'], // usage
    ['hier können sie', 'newsletter'], // fundus
    ['ich bin damit einverstanden', 'newsletter'], // fundus
    ['ich möchte den', 'newsletter'], // usage
    ['ich möchte die', 'newsletter'], // usage
    ['ich willige', 'newsletter'], // usage
    ['ihr abo', 'newsletter'], // usage
    ['ihre anmeldung', 'newsletter'], // usage
    ['ihre daten und', 'newsletter'], // fundus
    ['immer auf dem laufenden', 'newsletter'], // fundus
    ['immer informiert', 'newsletter'], // fundus
    ['installieren sie', 'newsletter'], // usage
    ['jetzt abonnieren', 'newsletter'], // fundus
    ['jetzt anmelden', 'newsletter'], // fundus
    ['jetzt bestellen', 'newsletter'], // fundus
    ['jetzt lesen mit', 'newsletter'], // usage
    ['jetzt newsletter', 'newsletter'], // usage
    ['jetzt testen', 'newsletter'], // fundus
    ['jetzt weiterlesen', 'newsletter'], // fundus
    ['laden sie', 'newsletter'], // usage
    ['lesen sie diesen artikel mit', 'newsletter'], // usage
    ['lesen sie weiter mit', 'newsletter'], // usage
    ['melde dich', 'newsletter'], // fundus
    ['melden sie sich', 'newsletter'], // fundus
    ['mit dem absenden', 'newsletter'], // usage
    ['mit dem newsletter', 'newsletter'], // usage
    ['mit der anmeldung', 'newsletter'], // usage
    ['mit der registrierung', 'newsletter'], // usage
    ['mit ihrer anmeldung', 'newsletter'], // usage
    ['mit klick auf', 'newsletter'], // usage
    ['mit unserem newsletter', 'newsletter'], // usage
    ['möchten sie', 'newsletter'], // usage
    ['nichts mehr verpassen', 'newsletter'], // usage
    ['nichts verpassen', 'newsletter'], // usage
    ['noch kein', 'newsletter'], // usage
    ['sie haben bereits', 'newsletter'], // usage
    ['sie können den newsletter', 'newsletter'], // usage
    ['sie können sich jederzeit', 'newsletter'], // usage
    ['sie möchten', 'newsletter'], // fundus
    ['sie sind angemeldet', 'newsletter'], // fundus
    ['sie sind bereits', 'newsletter'], // fundus
    ['sie wollen', 'newsletter'], // usage
    ['spenden sie', 'newsletter'], // usage
    ['testen sie', 'newsletter'], // usage
    ['um diesen artikel', 'newsletter'], // usage
    ['um weiterzulesen', 'newsletter'], // usage
    ['unser newsletter', 'newsletter'], // usage
    ['unsere newsletter', 'newsletter'], // usage
    ['unterstütze', 'newsletter'], // fundus
    ['unterstützen sie', 'newsletter'], // usage
    ['verpassen sie', 'newsletter'], // usage
    ['vielen dank für ihr interesse', 'newsletter'], // fundus
    ['vielen dank für ihre anmeldung', 'newsletter'], // usage
    ['vielen dank für ihre registrierung', 'newsletter'], // usage
    ['weiterlesen mit', 'newsletter'], // usage
    ['werden sie', 'newsletter'], // usage
    ['wir haben neue nachrichten', 'newsletter'], // fundus
    ['wollen sie', 'newsletter'], // usage
    ['auch interessant', 'read-more'], // fundus
    ['auch interessant:', 'read-more'], // usage
    ['das könnte dich auch', 'read-more'], // usage
    ['das könnte sie auch', 'read-more'], // fundus
    ['hier finden sie', 'read-more'], // usage
    ['hier geht es zu', 'read-more'], // usage
    ["hier geht's zu", 'read-more'], // fundus
    ['hier lesen', 'read-more'], // usage
    ['hintergrund:', 'read-more'], // usage
    ['hören sie', 'read-more'], // usage
    ['im video:', 'read-more'], // usage
    ['interview:', 'read-more'], // fundus
    ['jetzt lesen', 'read-more'], // usage
    ['kommentar:', 'read-more'], // usage
    ['lesen sie außerdem', 'read-more'], // usage
    ['lesen sie dazu', 'read-more'], // usage
    ['lesen sie hier', 'read-more'], // usage
    ['lesen sie jetzt', 'read-more'], // usage
    ['lesen sie mehr', 'read-more'], // fundus
    ['lesen:', 'read-more'], // usage
    ['lesetipp:', 'read-more'], // usage
    ['lies auch', 'read-more'], // usage
    ['liveticker:', 'read-more'], // usage
    ['mehr dazu', 'read-more'], // usage
    ['mehr lesen', 'read-more'], // fundus
    ['mehr lesen:', 'read-more'], // usage
    ['mehr zu diesem thema', 'read-more'], // usage
    ['mehr zum thema:', 'read-more'], // fundus
    ['newsblog:', 'read-more'], // fundus
    ['passend dazu', 'read-more'], // usage
    ['podcast:', 'read-more'], // fundus
    ['sehen sie auch', 'read-more'], // usage
    ['sehen sie hier', 'read-more'], // usage
    ['siehe auch', 'read-more'], // usage
    ['weiterlesen:', 'read-more'], // usage
    ['zum thema:', 'read-more'], // usage
    ['artikel teilen', 'share'], // fundus
    ['auf facebook', 'share'], // usage
    ['auf twitter', 'share'], // usage
    ['bei facebook', 'share'], // usage
    ['diesen artikel', 'share'], // fundus
    ['diskutieren sie', 'share'], // usage
    ['folge uns', 'share'], // usage
    ['folgen sie', 'share'], // fundus
    ['folgt uns', 'share'], // usage
    ['nutzen sie', 'share'], // usage
    ['per e-mail', 'share'], // fundus
    ['per whatsapp', 'share'], // usage
    ['permalink:', 'share'], // fundus
    ['teilen sie', 'share'], // usage
    ['das könnte dich', 'story-teasers'], // usage
    ['das könnte sie', 'story-teasers'], // fundus
    ['die meistgelesenen', 'story-teasers'], // usage
    ['empfehlungen der', 'story-teasers'], // usage
    ['lesen sie auch', 'story-teasers'], // fundus
    ['lesen sie mehr über', 'story-teasers'], // usage
    ['mehr aus', 'story-teasers'], // fundus
    ['mehr von', 'story-teasers'], // fundus
    ['mehr zu', 'story-teasers'], // fundus
    ['mehr zum thema', 'story-teasers'], // fundus
    ['meistgelesene', 'story-teasers'], // usage
    ['neueste artikel', 'story-teasers'], // fundus
    ['verwandte', 'story-teasers'], // fundus
    ['weitere artikel', 'story-teasers'], // fundus
    ['weitere meldungen', 'story-teasers'], // usage
    ['weitere nachrichten', 'story-teasers'], // usage
    ['weitere themen', 'story-teasers'], // fundus
    ['ähnliche artikel', 'story-teasers'], // fundus
    ['aktualisiert', 'timestamp'], // fundus
    ['artikel vom', 'timestamp'], // usage
    ['datum:', 'timestamp'], // usage
    ['erschienen am', 'timestamp'], // usage
    ['erstellt', 'timestamp'], // fundus
    ['erstveröffentlichung', 'timestamp'], // usage
    ['geändert am', 'timestamp'], // usage
    ['lesedauer', 'timestamp'], // usage
    ['lesezeit', 'timestamp'], // fundus
    ['letzte aktualisierung', 'timestamp'], // usage
    ['publiziert', 'timestamp'], // fundus
    ['stand', 'timestamp'], // aeb fundus wcxb
    ['stand:', 'timestamp'], // fundus
    ['update:', 'timestamp'], // usage
    ['veröffentlicht', 'timestamp'], // fundus
    ['vom', 'timestamp'], // fundus
    ['zuletzt aktualisiert', 'timestamp'], // usage
  ],
  hints: [],
  holds: [
    ['die kommentarfunktion', 'comments'], // fundus
    ['in den kommentaren', 'comments'], // usage
    ['in die kommentare', 'comments'], // usage
    ['unsere netiquette', 'comments'], // fundus
    ['unserer netiquette', 'comments'], // fundus
    ['an die redaktion', 'feedback-widget'], // usage
    ['sagen sie uns', 'feedback-widget'], // usage
    ['schicken sie uns', 'feedback-widget'], // fundus
    ['schreiben sie uns', 'feedback-widget'], // usage
    ['alle rechte verbehalten', 'legal'], // usage
    ['alle rechte vorbehalten', 'legal'], // aeb fundus
    ['automatisch von der deutschen presse-agentur', 'legal'], // fundus
    ['automatisch übernommen', 'legal'], // usage
    ['einen externen inhalt', 'legal'], // fundus
    ['externen inhalt von', 'legal'], // fundus
    ['grundsätzlich mit einem risiko', 'legal'], // fundus
    ['keine weiteren informationen zur einwilligung', 'legal'], // usage
    ['mit * markierte felder', 'legal'], // fundus
    ['personenbezogene daten', 'legal'], // fundus
    ['personenbezogene daten an drittplattformen', 'legal'], // fundus
    ['redaktionell nicht bearbeitet', 'legal'], // fundus
    ['unsere nutzungsbedingungen', 'legal'], // aeb
    ['unserer nutzungsbedingungen', 'legal'], // usage
    ['dieses thema im programm', 'metadata'], // fundus
    ['aufs handy', 'newsletter'], // fundus
    ['bekommen sie jeden', 'newsletter'], // usage
    ['bekommst du jeden', 'newsletter'], // fundus
    ['digital-abo', 'newsletter'], // fundus
    ['ein abo abschließen', 'newsletter'], // usage
    ['ich akzeptiere die agb', 'newsletter'], // fundus
    ['ihr postfach', 'newsletter'], // fundus
    ['ihrem postfach', 'newsletter'], // usage
    ['ihren posteingang', 'newsletter'], // usage
    ['im newsletter', 'newsletter'], // fundus
    ['im postfach', 'newsletter'], // fundus
    ['in den posteingang', 'newsletter'], // fundus
    ['in unserer app', 'newsletter'], // usage
    ['jederzeit abbestellen', 'newsletter'], // usage
    ['jederzeit kündbar', 'newsletter'], // fundus
    ['jederzeit kündigen', 'newsletter'], // usage
    ['jetzt abonnieren', 'newsletter'], // fundus
    ['jetzt kostenlos', 'newsletter'], // fundus
    ['kostenlos abonnieren', 'newsletter'], // fundus
    ['kostenlos anmelden', 'newsletter'], // fundus
    ['kostenlos für den', 'newsletter'], // fundus
    ['kostenlos testen', 'newsletter'], // usage
    ['meinungsstark, exklusiv', 'newsletter'], // fundus
    ['mit den besten', 'newsletter'], // fundus
    ['mit einem abo', 'newsletter'], // usage
    ['mit meiner anmeldung', 'newsletter'], // fundus
    ['news-app', 'newsletter'], // fundus
    ['newsletter abonnieren', 'newsletter'], // fundus
    ['stimme ich der', 'newsletter'], // fundus
    ['stimme ich der werbevereinbarung', 'newsletter'], // fundus
    ['täglichen newsletter', 'newsletter'], // usage
    ['unsere datenschutzerklärung', 'newsletter'], // usage
    ['unserem newsletter', 'newsletter'], // usage
    ['unseren datenschutz', 'newsletter'], // usage
    ['unseren newsletter', 'newsletter'], // fundus
    ['unserer datenschutzerklärung', 'newsletter'], // fundus
    ['zur kenntnis genommen', 'newsletter'], // usage
    ['finden sie hier', 'read-more'], // fundus
    ['im liveblog', 'read-more'], // fundus
    ['in unserem liveblog', 'read-more'], // fundus
    ['in unserem newsblog', 'read-more'], // usage
    ['lesen sie in unserem', 'read-more'], // fundus
    ['mehr zur lage', 'read-more'], // fundus
    ['auf facebook folgen', 'share'], // usage
    ['auf instagram folgen', 'share'], // usage
    ['folgen sie uns', 'share'], // fundus
    ['whatsapp-kanal', 'share'], // fundus
  ],
}
