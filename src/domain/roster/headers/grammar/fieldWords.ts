/**
 * Words of headings by what they are about, as headerWords writes them: English and German complete, common French, Spanish,
 * Italian, Dutch, Portuguese, Polish, Swedish, Danish and Norwegian. A word may stand under several concepts; compounds are
 * cut into these words. Source: field names of Workday, SAP HCM and SuccessFactors, Personio, BambooHR, DATEV, ADP, Horilla and
 * of the ai-jobs salaries file, and what hand-made sheets use.
 */
export const fieldWords = {
  pay: `
    palkka, kuukausipalkka, vuosipalkka, mzda, plat, salary, salaries, sal, cost to company, coste empresa, costo azienda, costo aziendale, pay, compensation, comp, wage, wages, remuneration, earnings, ctc, gehalt, gehaelter, gehalts, entgelt,
    entgelts, lohn, lohns, loehne, verguetung, verguetungs, bezuege, bezug, bezugs, besoldung, einkommen, verdienst, fixum, jbg,
    basisgehalt, basisentgelt, salaire, salaires, traitement, paie, appointements, salario, salarios, sueldo, sueldos,
    retribucion, remuneracion, retribuzione, remunerazione, stipendio, paga, compenso, ral, salaris, salarissen, loon, lonen, bezoldiging,
    beloning, ordenado, vencimento, remuneracao, retribuicao, wynagrodzenie, wynagrodzenia, pensja, pensji, placa, loen, loenn, palkka,
    ersaettning, basissalaris, grundloen, fastloen, timeloen, timeloenn, payrate`,
  base: `
    base, basic, fix, fixed, grund, fest, basisgehalt, basisentgelt, fixum, fixe, fijo, fija, fisso, fissa, vast, fast, zasadnicze,
    zasadnicza, basissalaris, grundloen, fastloen`,
  total: 'total, totals, gesamt, overall, totale, totaal, totalt, calkowite, package',
  gross: 'gross, brutto, brut, brute, bruto, bruta, lordo, lorda, iliquido',
  net: 'net, netto, neto, liquido, takehome, take home',
  cost: `
    cout charge, couts charges, cout complet, cost, costs, kosten, cout, couts, coste, costes, costo, costos, costi, custo, custos, koszt, koszty, kostnad, kostnader,
    omkostning, omkostninger`,
  rate: 'rate, rates, rt, satz, tarif, taux, tasa, tarifa, tariffa, tarief, stawka, taxa, sats',
  worktime: `
    taux d activite, taux d occupation, taux d emploi, taux de temps, employment level, working time percent, percentage employed, percent employed,
    tyoeaika, uvazek, fte, ftes, wte, whole time equivalent, bs grad, bsgrad, bsgrd, beschgrad, vzae, vze, vollzeitaequivalent, vollzeitaequivalente, vollzeitaequivalenten, full time equivalent, etp,
    equivalent temps plein, ula, pensum, arbeitspensum, workload, quotite, jornada, jornada laboral, dedicacion, irwaz, utilization,
    utilisation, auslastung, auslastungsgrad, kapazitaet, capacity, allocation, etat, etatu, wymiar etatu, arsverk, aarsvaerk,
    arbeidsvoltijdfactor, besch grad, bg percent, bg in percent, az, waz, heltidsekvivalent`,
  full: `
    full, full time, fulltime, vollzeit, voll, temps plein, tiempo completo, jornada completa, tempo pieno, tempo integral,
    voltijd, voltijds, fuldtid, heltid, heltids, fulltid, pelny etat, pelny wymiar, vz, ft`,
  part: `
    part time, parttime, teilzeit, temps partiel, tiempo parcial, jornada parcial, tempo parziale, tempo parcial, deeltijd,
    deeltijds, deltid, deltids, niepelny etat, tz, pt`,
  norm: `
    norm, normal, default, reference, tariflich, tarifliche, betriebsueblich, betriebsuebliche, regelarbeitszeit, referentie,
    referencia, reference hours`,
  share: `
    andel, percent, percentage, grad, grads, umfang, anteil, faktor, factor, quote, fraction, porcentaje, percentuale, pourcentage,
    percentagem, prosent, procent, prozentsatz, pct`,
  percent:
    'percent, percentage, porcentaje, percentuale, pourcentage, percentagem, prosent, procent, prozentsatz',
  time: 'time, duree, duur, zeit, temps, tiempo, tempo, tijd, czas, czasu, tid, tids',
  employment: `
    employment, beschaeftigung, beschaeftigungs, beschaeftigt, anstellung, anstellungs, arbeit, arbeits, work, working, labor, labour, travail,
    trabajo, laboral, lavoro, lavorativo, lavorativa, werk, trabalho, praca, pracy, arbete, arbets, arbejde, arbejds, arbeid, arbeids, dienst, besch,
    standard, std, scheduled, individual, individuell, individuelle, zatrudnienia, ansaettelse, ansaettelses, ansettelse, ansettelses, soll, vertragl, anstaellning,
    anstaellnings, tjaenst, tjaenstgoerings, sysselsaettnings, beskaeftigelses, rapporto, carga, carga horaria`,
  contract: `
    contract, contracts, contracted, contractual, vertrag, vertrags, vertraglich, vertragliche, contrat, contrato, contratto,
    contractueel, umowa, umowy, avtal, kontrakt, agreed, vereinbart, vereinbarte, befristet, befristung`,
  id: `
    id, ids, emplid, numer, nummer, nr, identifier, identification, identifiant, identificativo, identificador, number, key, kennung, matricule, matricola,
    matricula, legajo, uid, eid, pernr, persnr, pnr, personalnr, badge, matrikel, matrikelnummer, clock number, stammnummer, stammnr, identyfikator`,
  code: 'code, codes, schluessel, codice, codigo, kod, kode, kuerzel',
  person: `
    employee, employees, emp, empl, ee, worker, staff, personnel, personal, person, persons, personen, pers, associate, colleague, member,
    members, team member, mitarbeiter, mitarbeiters, mitarbeitende, mitarbeitenden, ma, kollege, kollegin, beschaeftigte,
    arbeitnehmer, angestellte, user, people, resource, ressource, salarie, employe, employes, collaborateur, agent, empleado,
    empleada, trabajador, colaborador, persona, dipendente, collaboratore, lavoratore, medewerker, werknemer, personeel,
    personeels, funcionario, pracownik, pracownika, anstaelld, medarbetare, medarbetar, ewidencyjny, medarbejder, ansatt, ansattes, incumbent,
    stelleninhaber, positionsinhaber, holder, payroll, file, who, wer, crew`,
  name: 'name, names, nimi, jmeno, jmeno a prijmeni, namen, nombre, nome, naam, namn, navn, nazwa, formatted name, display name, anzeigename, nominativo',
  first: `
    etunimi, krestni jmeno, first, given, forename, vor, vorname, vornamen, rufname, prenom, prenoms, voornaam, firstname, imie, fornamn, foernamn, fornavn,
    nombre de pila, primer nombre, primeiro nome`,
  last: `
    sukunimi, prijmeni, surname, lastname, nachname, nachnamen, familienname, family, zuname, apellido, apellidos, cognome, achternaam,
    nom, nom de famille, nazwisko, efternamn, efternavn, etternavn, sobrenome, apelido, apelidos, last name, primer apellido`,
  job: `
    job, jobs, pozice, tehtaevae, position, positions, role, rolle, function, funktion, funktions, stelle, stellen, planstelle, beruf, berufs,
    taetigkeit, taetigkeits, aufgabe, poste, emploi, fonction, metier, puesto, cargo, funcion, ocupacion, ocupacao, mansione, ruolo, pos,
    qualifica, posizione, functie, rol, beroep, funcao, stanowisko, stanowiska, befattning, yrke, stilling, roll, designation,
    occupation, profession, profil, profile, business title, working title, stillings, job classification, job information`,
  title: `
    amtsbezeichnung, dienstbezeichnung, tehtaevaenimike, tyoenimike, nimike, title, titles, titel, titre, jobtitle, jobtitel, jobbezeichnung, stellenbez, intitule, libelle, titulo, titolo, tittel, tytul,
    denominazione, denominacion, benaming`,
  label:
    'name, bezeichnung, bez, benennung, title, titles, titel, intitule, libelle, titulo, text, betegnelse',
  description: 'description, desc, beschreibung, descripcion, descrizione, omschrijving, opis',
  bu: `
    business unit, bu, geschaeftsbereich, geschaeftsbereiche, geschaeftseinheit, geschaeftsfeld, sparte, division, divisions, divisie,
    unidad de negocio, unite d affaires, unidade de negocio, unita di business, segment, supervisory organisation`,
  unit: `
    dienststelle, dienststellen, osasto, oddeleni, unit, units, section, sector, line of business, lob, directorate, referat, ressort, department, departments, dept, oe, orgeinheit, orgunit, organisationseinheit, fachbereich, abteilung, abteilungs,
    abt, unternehmensbereich, einheit, departement, unite, unite organisationnelle, service affectation, departamento, depto, dep,
    unidad, gerencia, dipartimento, reparto, unita, settore, afdeling, bedrijfsonderdeel, onderdeel, unidade, setor, diretoria, dzial,
    dzialu, departament, jednostka, avdelning, enhet, enhed, avdeling, bereich, bereichs, direction, direccion, direzione, area`,
  team: `
    team, teams, gruppe, gruppen, group, groups, squad, tribe, chapter, equipo, equipe, squadra, zespol, service, teamname,
    pole, organisation, org, organizacion, organizzazione, organisatie`,
  organisation: `
    organisation, org, organisational, organisatorische, organisatorisch, department, unit, organizacion, orga, abteilung`,
  costcentre: `
    cost centre, cost centres, kostenstelle, kostenstellen, kst, kostenst, centre de cout, centre de couts, centro de coste, centro de costes, centro de costo,
    centro di costo, kostenplaats, centro de custo, mpk, kostnadsstaelle, omkostningssted, kostnadssted, cc`,
  place: `
    location, locations, place of work, duty station, standort, arbeitsort, dienstort, einsatzort, dienstsitz, arbeitsstaette, betriebsstaette, niederlassung,
    work site, workplace, worksite, arbeitsplatz, lieu de travail, lieu, lugar de trabajo, centro de trabajo, luogo di lavoro,
    luogo, localita, sede di lavoro, standplaats, vestiging, locatie, werklocatie, ubicacion, localizacion, local de trabalho, lokalizacja,
    miejsce pracy, arbetsplats, arbeidssted, arbejdssted, residence, personalbereich, personnel area, geography`,
  town: `
    office, site, buero, ort, sitz, city, stadt, campus, branch, filiale, plant, ville, ciudad, citta, sede, region, regione, werk,
    agence, oficina, ufficio, kantoor, kontor, miasto, stad, sted, building, gebaeude, hub, town, plaats, etablissement`,
  country: 'country, countries, land, landes, pays, pais, paese, kraj, nation, staat, laender',
  level: `
    lohnklasse, gehaltsklasse, lohnstufe, gehaltsstufe, level, levels, eingruppierung, grade, grades, band, bands, seniority, senioritaet, stufe, stufen, niveau, nivel, livello, inquadramento,
    schaal, rank, rang, tier, eg, echelon, grado, poziom, stopien, niva, dienstgrad, ebene, jobgrade, entgeltgruppe,
    tarifgruppe, verguetungsgruppe, gehaltsgruppe, lohngruppe, besoldungsgruppe, grading, loenramme, loentrin`,
  career:
    'career, hierarchy, karriere, laufbahn, management, leadership, professional, carriere, carrera, carriera, loopbaan, kariery',
  experience: `
    experience, erfahrung, erfahrungs, berufserfahrung, exp, experiencia, esperienza, ervaring, doswiadczenie, doswiadczenia,
    erfarenhet, erfaring, yoe`,
  skills: `
    data skills, data competences, software skills, skill, skills, skillset, skillsets, skill set, stack, tech stack, tools, expertise, faehigkeiten, kenntnisse, it kenntnisse,
    kompetenz, kompetenzen, fertigkeiten, qualifikationen, know how, werkzeuge, technologien, technologies, competences,
    competencias, conocimientos, habilidades, competenze, vaardigheden, competencies, competenties, umiejetnosci, kompetencje,
    kompetenser, kompetencer, kompetanse, faerdigheder, schwerpunkte`,
  assess: `
    assessed, assessment, rated, rating, bewertet, bewertung, bewertungs, einschaetzung, stand, review, reviewed, update,
    updated, aktualisiert`,
  dated: 'date, datum, dates',
  currency: `
    currency, currencies, curr, ccy, waehrung, waehrungs, whg, wkz, devise, moneda, divisa, valuta, moeda, waluta, monnaie,
    currencycode`,
  frequency: `
    frequency, interval, intervall, rhythmus, frequenz, frequence, frecuencia, frequenza, basis, period, periode, periodo,
    periodicity, periodicite, periodicidad, zahlweise, turnus`,
  per: 'per, pro, je, par, por, al, za',
  kind: 'type, types, typ, art, class, klasse, category, kategorie, modell, model, tipo, soort, rodzaj, regime, verhaeltnis, state',
  status: `
    assignment status, status, statut, estado, stato, active, aktiv, aktive, actif, activo, attivo, ativo, actief, aktywny, enabled, inactive, inaktiv,
    disabled, employed, deleted, archived, geloescht, archiviert, vacant, vakant, unbesetzt, lifecycle status, situacao, situacion, on leave, in elternzeit, beurlaubt, tjaenstledig, loa, user type, is current, currently employed, account status, account enabled, account active,
    account disabled`,
  company: `
    company, companies, firma, firmen, entreprise, empresa, azienda, bedrijf, spolka, foretag, gesellschaft, employer, arbeitgeber, societe,
    sociedad, konzern, unternehmen, unternehmens, konzernzugehoerigkeit`,
  manager: `
    manager, managers, supervisor, boss, chef, vorgesetzter, vorgesetzte, vorgesetzten, fuehrungskraft, vorg, vg, teamleiter,
    teamleitung, abteilungsleiter, abteilungsleitung, bereichsleiter, bereichsleitung, gruppenleiter, team lead, teamlead, lead, leiter, reports to, reporting to, report to, berichtet an, responsable, superieur,
    superieur hierarchique, jefe, jefe directo, superior, responsabile, capo, leidinggevende, gestor, chefia, przelozony,
    kierownik, leder, naermeste leder, n 1`,
} as const;
