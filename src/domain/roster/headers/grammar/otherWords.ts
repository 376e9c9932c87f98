/**
 * Words that make a heading one that no field takes, whatever else it says: a date of birth is no start, a previous salary no pay,
 * a bonus no base, remaining leave no working time. See fieldWords.
 */
export const otherWords = {
  /** About the person beside the work. */
  personal: `
    birth, born, birthday, birthdate, dob, geburt, geburts, geburtsdatum, geburtstag, geboren, geburtsname, geburtsort, naissance, nacimiento, nascita,
    nascimento, geboorte, geboortedatum, urodzenia, foedelse, foedelsedag, foedselsdato, foedelses, age, alter, edad, eta, leeftijd, wiek,
    gender, sex, geschlecht, sexe, sexo, sesso, geslacht, plec, koen, kjoenn, nationality, nationalitaet, staatsangehoerigkeit, citizenship,
    nationalite, nacionalidad, marital, familienstand, ethnicity, race, religion, konfession, disability, behinderung, schwerbehindert, schwerbehinderung, veteran,
    children, child, kinder, kind, kids, enfants, hijos, figli, kinderen, dependents, dependants, dependent, salutation, anrede, civilite,
    academic, akademischer, namenszusatz, middle, initials, initialen, maiden, ssn, social security, sozialversicherung, sozialversicherungs,
    tax, steuer, steuerklasse, steuer id, passport, visa, permit, aufenthalt, nie, nif, curp, rfc, nss, siren, bsn, cpf, pesel, iban,
    bank, bic, blood, t shirt, photo, foto, picture`,
  contact: `
    email, e mail, mail, emails, phone, telefon, telephone, tel, telefono, mobile, mobil, handy, cell, fax, extension, durchwahl, address, adresse,
    anschrift, direccion postal, strasse, street, hausnummer, plz, postleitzahl, zip, postal, postcode, url, link, linkedin, github, website,
    username, benutzername, login, upn, user principal, sam account, teams id, slack, skype, commute, distance`,
  /** Of another time, or of somebody else. */
  others: `
    previous, previously, prior, former, old, earlier, vorherig, vorherige, vorheriges, vorheriger, frueher, fruehere, frueheres, frueherer, vorjahr,
    vorjahres, alt, alte, altes, bisher, bisherige, bisheriges, bisheriger, ancien, ancienne, precedent, precedente, anterior, vorig,
    vorige, poprzedni, poprzednie, poprzednia, tidligere, tidigare, foregaende, foerre, past, next, naechste, naechster, naechstes, prochain, prochaine,
    proximo, proxima, prossimo, prossima, volgende, nastepny, nasta, naesta, neste, target, targets, targeted, ziel, zielwert, objectif,
    objetivo, obiettivo, planned, geplant, geplante, planung, soll gehalt, sollgehalt, proposed, vorschlag, requested, expected, erwartet, desired, gewuenscht,
    wunsch, future, kuenftig, kuenftige, zukuenftig, neue, neues, neuer, forecast, prognose, budget, estimated, simulated,
    new, nouveau, nouvelle, nuevo, nueva, nuovo, nuova, last salary, last pay, last income, letztes gehalt, dernier salaire, ultimo salario, entry level pay, starting pay, einstiegsgehalt, anfangsgehalt, subordinate, subordinates, reports, reportees, direct reports,
    number of reports, span, spouse, ehepartner, partner, emergency, notfall, mentor, mentee, buddy, recruiter, interviewer, approver,
    genehmiger, successor, nachfolger, predecessor, vorgaenger, deputy, stellvertreter, stellvertretung, vertretung, hrbp, hr partner,
    hr business partner, applicant, candidate, bewerber, reference person, referrer, dotted, skip, second level, matrix`,
  /** Events and figures that are dated or counted, too. */
  events: `
    review, reviews, reviewed, appraisal, performance, leistung, leistungs, beurteilung, beurteilungs, mitarbeitergespraech, gespraech,
    gespraechs, entretien, valoracion, evaluation, evaluacion, valutazione, revision, revisione, beoordeling, ocena, oceny, promotion, promoted, befoerderung,
    befoerderungs, promocion, ascenso, promozione, promozioni, promotie, awans, awansu, befordran, forfremmelse, probation, probationary, probe, probezeit,
    probezeitende, essai, periode d essai, prueba, periodo de prueba, prova, proeftijd, probny, proevetid, increase, raise, erhoehung,
    gehaltserhoehung, anpassung, augmentation, aumento, verhoging, podwyzka, adjustment, hike, change, changed, changes, aenderung, aenderungs,
    geaendert, modified, updated, update, aktualisiert, created, erstellt, effective, wirksam, gueltig, valid, gueltigkeit, as of, stichtag,
    notice, kuendigungsfrist, preavis, preaviso, preavviso, opzegtermijn, resignation, reason, grund des, austrittsgrund, motivo, motif, raison,
    score, scores, satisfaction, engagement, zufriedenheit, potential, potenzial, potentiel, ranking, index, kpi, okr, nps, ratio, compa,
    compa ratio, percentile, quartile, benchmark, market, markt, median, midpoint, average, durchschnitt, mean, survey, range, spanne, min,
    minimum, max, maximum, headcount, head count, count, anzahl, nombre de, nombre d, numero de hijos, zahl, liczba, antal, antall, training,
    trainings, schulung, schulungs, weiterbildung, fortbildung, formation, formacion, formazione, opleiding, szkolenie, szkolenia, utbildning, uddannelse,
    course, kurs, certification, certifications, certificate, certificates, zertifikat, zertifikate, zertifizierung, licence, license, lizenz,
    education, ausbildung, bildung, abschluss, degree, studium, studies, university, universitaet, hochschule, school, schule, graduation,
    diplome, titulacion, language, languages, sprache, sprachen, sprachkenntnisse, english level, clearance, security, access, risk, flight,
    retention, attrition, critical, criticality, login, logon, anniversary, jubilaeum, milestone, check, audit, incident, accident, complaint,
    lateness, late, absence, absences, absenz, fehlzeiten, fehltage, absent, sick, krank, krankheit, sickness`,
  money: `
    bonus, bonuses, boni, variable, variabel, variables, variabler, commission, commissions, provision, incentive, incentives, ote, stock, equity, shares,
    options, rsu, allowance, allowances, zulage, zulagen, zuschlag, zuschlaege, praemie, praemien, prime, primes, prima, premio, premium, comision,
    provvigione, dietas, overtime, ueberstunden, mehrarbeit, pension, rente, pensioen, benefit, benefits, car, firmenwagen, dienstwagen, relocation,
    signing, sign on, severance, abfindung, advance, loan, deduction, deductions, abzug, abzuege, insurance, versicherung, krankenkasse, expense, expenses,
    spesen, reise, travel, revenue, umsatz, sales, quota, billing, bill, billed, billable, charge, chargeable, chargeout, verrechnung, verrechnungs,
    verrechnungssatz, fakturierung, faktura, invoice, rechnung, client, customer, kunde, kunden, kundensatz, sonderzahlung, sonderzahlungen, facturation, facturacion,
    fatturazione, margin, marge, price, preis, selling, fee, agency, equipment, laptop, recruiting, recruitment, hiring cost,
    recruitment cost, einmalzahlung, vwl, sachbezug, social charges`,
  leave: `
    vacation, vacations, holiday, holidays, urlaub, urlaubs, resturlaub, pto, conge, conges, vacaciones, ferie, verlof, urlop, semester,
    leave, leaves, balance, saldo, remaining, rest, verbleibend, accrued, accrual, entitlement, anspruch, elternzeit, parental, maternity,
    mutterschutz, sabbatical, zeitkonto, gleitzeitkonto, gleitzeit saldo`,
  things: `
    project, projects, projekt, projekte, projet, proyecto, progetto, projekten, legal entity, entity, buchungskreis, mandant,
    mandanten, berater, comment, comments, kommentar, bemerkung, bemerkungen, note, notes, notiz, notizen, remark, remarks, anmerkung, anmerkungen,
    hinweis, observaciones, commentaire, opmerking, uwagi, vehicle, parking, parkplatz, room, raum, desk, locker, floor, etage, stock, shift, schicht,
    schichten, shift model, line number, row number, lfd number, laufende number, lfd, laufende, job family, family group, jobfamilie, remote ratio,
    remote, homeoffice, company size, work year, process, workflow, request, ticket, requisition, req, union, gewerkschaft, betriebsrat,
    weekend, year end, month end, pay group, betriebszugehoerigkeit, tenure, service years, years of service, length of service, dienstjahre, dienst jahre, betriebszugehoerigkeit in jahren, anciennete, antigüedad, antiguedad,
    anzianita, time in, zone, timezone, zeitzone`,
} as const;

/** Words that change nothing in what a heading means: its concept is said by the words beside them. */
export const asideWords = `
  local, in, of, the, and, or, und, oder, der, des, die, das, dem, den, de, la, le, les, l, el, d, del, dell, della, di, da, do, dos, du, regelmaessige, regelmaessig, individ, rapporto, y, et, e, i, og, och, a,
  an, en, at, on, am, zum, zur, im, vom, van, het, een, w, z, na, current, currently, aktuell, aktuelle, aktueller, aktuelles, actual, actuel, actuelle, attuale, huidig,
  huidige, obecny, nuvaerende, most, recent, last, letzte, letzter, letztes, dernier, derniere, ultimo, ultima, latest, original, official, offizielle, offiziell, primary, main, haupt, your, our, my, s, optional, required, mandatory,
  pflichtfeld, value, wert, amount, betrag, montant, importe, importo, bedrag, valor, kwota, belopp, beloeb, hr, sap, workday, regular, internal, held, global, fully, loaded, disziplinarischer, disziplinarische, laut, gemaess, gem, according, direct,
  direkter, direkte, direkt, line, reporting, home, supervisory, business, normal, general, preferred, legal, display, english, englisch, deutsch, german, de, en, k,
  t, m, f, x, teur, tsd, thousands, thousand, jjjj, yyyy, mm, tt, dd, yy, jj, mmm, ausgeuebte, ausgeuebter, vollstaendiger, complet, completo, completa,
  volledige, relevant, relevante, own, eigene, each, einer, eines, average weekly, employment, beschaeftigung, paid, zahlungs, stated, reported, total, cash, all, is,
  has, ist, flag, y n, yes no, ja nein, formatted, budgeted, top, key, it, tech, technical, fach, name, text, work, hr name`;
